-- What a teacher did about answers that were not right, so that it can be told later whether it helped.
create table remedy (
    remedy_id uuid not null,
    class_id uuid not null,
    -- The session whose results led to it, as in addresses; none for those of a class over time.
    session_id varchar(60),
    teacher_id uuid not null,
    kind text not null,
    created_at timestamp with time zone not null,
    constraint remedy_pk primary key (remedy_id),
    constraint remedy_class_fk foreign key (class_id) references school_class (class_id) on delete cascade
);

create index remedy_class_ix on remedy (class_id, created_at);

-- Whom it was for and what about.
create table remedy_case (
    remedy_id uuid not null,
    learner_id uuid not null,
    question_id text not null,
    -- False for what this one of the group knew already.
    missed boolean not null,
    constraint remedy_case_pk primary key (remedy_id, learner_id, question_id),
    constraint remedy_case_remedy_fk foreign key (remedy_id) references remedy (remedy_id) on delete cascade,
    constraint remedy_case_learner_fk foreign key (learner_id) references learner (learner_id) on delete cascade
);

create index remedy_case_learner_ix on remedy_case (learner_id);
