create table bank_question (
    question_id text not null,
    current_version integer not null,
    retired_at timestamp with time zone,
    constraint bank_question_pk primary key (question_id)
);

create table bank_question_version (
    question_id text not null,
    version integer not null,
    content text not null,
    created_at timestamp with time zone not null,
    constraint bank_question_version_pk primary key (question_id, version),
    constraint bank_question_version_question_fk foreign key (question_id) references bank_question (question_id)
);

create table bank_deck (
    deck_id text not null,
    content text not null,
    retired_at timestamp with time zone,
    constraint bank_deck_pk primary key (deck_id)
);

-- Topics, sources, people, agreements, events and misconceptions: entries that are read whole and only replaced.
create table bank_entry (
    kind text not null,
    entry_id text not null,
    place integer not null,
    content text not null,
    constraint bank_entry_pk primary key (kind, entry_id)
);

-- What was loaded last, so that an unchanged seed folder costs nothing at the next start.
create table bank_load (
    fingerprint text not null,
    loaded_at timestamp with time zone not null,
    constraint bank_load_pk primary key (fingerprint)
);
