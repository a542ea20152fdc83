-- What was drawn for an attempt. What was answered stands in the answer log, and how far it has come follows from both.
create table quiz_attempt (
    attempt_id uuid not null,
    learner_id uuid not null,
    way text not null,
    subject text not null,
    plan text not null,
    seed bigint not null,
    started_at timestamp with time zone not null,
    deadline_at timestamp with time zone,
    handed_in_at timestamp with time zone,
    constraint quiz_attempt_pk primary key (attempt_id)
);

create index quiz_attempt_learner_ix on quiz_attempt (learner_id, started_at);
