-- Learners who are gone. What was on its way to the database when they went is deleted once more, somewhat later.
create table forgotten_learner (
    learner_id uuid not null,
    forgotten_at timestamp with time zone not null,
    constraint forgotten_learner_pk primary key (learner_id)
);

-- Rises with each new password: what was signed in under an earlier one is signed out.
alter table teacher add column password_version integer default 1 not null;

-- Links that let a teacher set a new password: one for each teacher at most.
create table password_link (
    teacher_id uuid not null,
    token_hash varchar(64) not null,
    constraint password_link_pk primary key (teacher_id),
    constraint password_link_token_unique unique (token_hash),
    constraint password_link_teacher_fk foreign key (teacher_id) references teacher (teacher_id) on delete cascade
);
