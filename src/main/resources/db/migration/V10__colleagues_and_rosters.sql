-- Colleagues with whom a teacher shares a class. They see and run everything in it; only its owner shares or deletes it.
create table class_teacher (
    class_id uuid not null,
    teacher_id uuid not null,
    shared_at timestamp with time zone not null,
    constraint class_teacher_pk primary key (class_id, teacher_id),
    constraint class_teacher_class_fk foreign key (class_id) references school_class (class_id) on delete cascade,
    constraint class_teacher_teacher_fk foreign key (teacher_id) references teacher (teacher_id) on delete cascade
);

create index class_teacher_teacher_index on class_teacher (teacher_id);

-- Whether a member lets the class's teachers see what was done before joining, too.
alter table class_member add column shares_history boolean default false not null;

-- What somebody with an account may do. Whoever was here first manages the accounts.
alter table teacher add column teaches boolean default true not null;
alter table teacher add column administers boolean default false not null;

update teacher set administers = true
where teacher_id = (select first.teacher_id from teacher first order by first.created_at, first.teacher_id limit 1);

-- Links that let a colleague make an account, once.
create table invitation (
    invitation_id uuid not null,
    token_hash varchar(64) not null,
    inviter_id uuid not null,
    name varchar(80) not null,
    teaches boolean not null,
    administers boolean not null,
    expires_at timestamp with time zone not null,
    constraint invitation_pk primary key (invitation_id),
    constraint invitation_token_unique unique (token_hash),
    constraint invitation_inviter_fk foreign key (inviter_id) references teacher (teacher_id) on delete cascade
);

create index invitation_inviter_index on invitation (inviter_id);

-- Whether learners who type the code are members at once, or wait until a teacher admits them.
alter table school_class add column admits_at_once boolean default true not null;
alter table class_member add column waiting boolean default false not null;

-- Notebooks that a class's teachers made, and whether anybody ever opened them with their key card.
alter table learner add column made_for_class uuid;
alter table learner add column opened boolean default true not null;
alter table learner add constraint learner_made_for_class_fk
    foreign key (made_for_class) references school_class (class_id) on delete set null;

create index learner_made_for_class_index on learner (made_for_class);
