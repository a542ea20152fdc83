-- Keys that a teacher corrected. Such a version stands as long as the seed file says what it said before.
create table bank_correction (
    question_id text not null,
    from_version integer not null,
    to_version integer not null,
    corrected_at timestamp with time zone not null,
    constraint bank_correction_pk primary key (question_id),
    constraint bank_correction_from_fk foreign key (question_id, from_version)
        references bank_question_version (question_id, version),
    constraint bank_correction_to_fk foreign key (question_id, to_version)
        references bank_question_version (question_id, version)
);

-- What an answer was worth when it was given, where it is worth something else since its key was corrected.
alter table answer add column first_score double precision;
alter table answer add column first_misconceptions text;
alter table answer add column remarked_at timestamp with time zone;

-- How far the answers to an older version have been marked by the key of a newer one.
create table answer_remarking (
    question_id text not null,
    version integer not null,
    by_version integer not null,
    last_number bigint not null,
    constraint answer_remarking_pk primary key (question_id, version)
);
