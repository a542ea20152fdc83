-- What a teacher gave a class to do by some time. What came of it stands in the attempts and in the answer log.
create table homework (
    homework_id uuid not null,
    class_id uuid not null,
    teacher_id uuid not null,
    title text not null,
    plan text not null,
    way text not null,
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    attempts integer not null,
    time_limit_seconds bigint,
    accepts_late boolean not null,
    telling text not null,
    for_all boolean not null,
    created_at timestamp with time zone not null,
    constraint homework_pk primary key (homework_id),
    constraint homework_class_fk foreign key (class_id) references school_class (class_id) on delete cascade
);

create index homework_class_ix on homework (class_id, opens_at);
create index homework_teacher_ix on homework (teacher_id, opens_at);

-- What is special for one learner: that it is for them, if it is not for the whole class, and how much more time they have.
create table homework_learner (
    homework_id uuid not null,
    learner_id uuid not null,
    assigned boolean not null,
    extra_time text not null,
    constraint homework_learner_pk primary key (homework_id, learner_id),
    constraint homework_learner_homework_fk foreign key (homework_id) references homework (homework_id) on delete cascade,
    constraint homework_learner_learner_fk foreign key (learner_id) references learner (learner_id) on delete cascade
);

create index homework_learner_learner_ix on homework_learner (learner_id);

-- An attempt outlives its homework: it stands in the learner's notebook.
alter table quiz_attempt add column homework_id uuid;
alter table quiz_attempt add constraint quiz_attempt_homework_fk
    foreign key (homework_id) references homework (homework_id) on delete set null;
create index quiz_attempt_homework_ix on quiz_attempt (homework_id, learner_id);
