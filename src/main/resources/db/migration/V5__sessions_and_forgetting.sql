-- Learners who are gone. What was on its way to the database when they went is deleted once more, somewhat later.
create table forgotten_learner (
    learner_id uuid not null,
    forgotten_at timestamp with time zone not null,
    constraint forgotten_learner_pk primary key (learner_id)
);
