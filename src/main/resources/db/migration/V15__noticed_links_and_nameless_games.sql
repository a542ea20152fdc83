-- A link for a new password works for a day. Those that are open have no end yet, and are made again in a moment.
delete from password_link;
alter table password_link add column expires_at timestamp with time zone not null;

-- What is done with the password of an account stands beside what is done with the data of learners: a line is about a
-- learner or about an account.
alter table audit_entry alter column learner_number drop not null;
alter table audit_entry add column about_account_id uuid;

create index audit_entry_about_index on audit_entry (about_account_id, happened_at);

-- Whether nobody in a game is called by a name any more.
alter table live_game add column nameless boolean default false not null;
