-- How likely an answer was to be guessed, where a card was asked in another way than its question asks by itself.
alter table answer add column guess_chance double precision;

-- Games of pairs that were finished, with the time that counts.
create table match_game (
    game_id uuid not null,
    learner_id uuid not null,
    -- The deck or topic that it was about.
    subject text not null,
    took_millis bigint not null,
    mistakes integer not null,
    finished_at timestamp with time zone not null,
    constraint match_game_pk primary key (game_id)
);

create index match_game_learner_ix on match_game (learner_id, subject, took_millis);
