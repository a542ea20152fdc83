-- A live game, as it was planned. What happened in it stands in its events, and what was answered in the answer log.
create table live_game (
    game_id uuid not null,
    teacher_id uuid not null,
    plan text not null,
    pin text not null,
    link_key text not null,
    secret text not null,
    players integer not null,
    created_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint live_game_pk primary key (game_id)
);

create index live_game_teacher_ix on live_game (teacher_id, created_at);
create index live_game_ended_ix on live_game (ended_at);

-- The journal: rows are only added, numbered without a gap. The learner stands in it where somebody came in with a
-- notebook, so that it can be forgotten.
create table live_event (
    game_id uuid not null,
    number integer not null,
    happened_at timestamp with time zone not null,
    kind text not null,
    body text not null,
    learner_id uuid,
    constraint live_event_pk primary key (game_id, number)
);

create index live_event_learner_ix on live_event (learner_id);
