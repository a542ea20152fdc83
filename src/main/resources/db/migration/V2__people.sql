-- Learners without accounts, teachers, and the classes that bring them together.

-- What this installation keeps secret, such as the salt of the notebook keys.
create table site_secret (
    name varchar(40) not null,
    secret varchar(100) not null,
    constraint site_secret_pk primary key (name)
);

create table learner (
    learner_id uuid not null,
    key_hash varchar(64),
    created_at timestamp with time zone not null,
    last_seen_on date not null,
    constraint learner_pk primary key (learner_id),
    constraint learner_key_hash_unique unique (key_hash)
);

-- A browser in which a notebook is open.
create table learner_device (
    token_hash varchar(64) not null,
    learner_id uuid not null,
    created_at timestamp with time zone not null,
    last_seen_on date not null,
    constraint learner_device_pk primary key (token_hash),
    constraint learner_device_learner_fk foreign key (learner_id) references learner (learner_id) on delete cascade
);

create index learner_device_learner_index on learner_device (learner_id);

-- The sign-in name is the name in the form in which names are compared.
create table teacher (
    teacher_id uuid not null,
    name varchar(80) not null,
    sign_in_name varchar(160) not null,
    password_hash varchar(200) not null,
    created_at timestamp with time zone not null,
    constraint teacher_pk primary key (teacher_id),
    constraint teacher_sign_in_name_unique unique (sign_in_name)
);

-- The link that makes the first teacher: at most one row.
create table setup_link (
    token_hash varchar(64) not null,
    created_at timestamp with time zone not null,
    constraint setup_link_pk primary key (token_hash)
);

create table school_class (
    class_id uuid not null,
    teacher_id uuid not null,
    name varchar(80) not null,
    join_code varchar(6) not null,
    created_at timestamp with time zone not null,
    ends_on date not null,
    constraint school_class_pk primary key (class_id),
    constraint school_class_join_code_unique unique (join_code),
    constraint school_class_teacher_fk foreign key (teacher_id) references teacher (teacher_id) on delete cascade
);

create index school_class_teacher_index on school_class (teacher_id);

create table class_member (
    class_id uuid not null,
    learner_id uuid not null,
    name varchar(80) not null,
    compared_name varchar(160) not null,
    joined_at timestamp with time zone not null,
    constraint class_member_pk primary key (class_id, learner_id),
    constraint class_member_name_unique unique (class_id, compared_name),
    constraint class_member_class_fk foreign key (class_id) references school_class (class_id) on delete cascade,
    constraint class_member_learner_fk foreign key (learner_id) references learner (learner_id) on delete cascade
);

create index class_member_learner_index on class_member (learner_id);
