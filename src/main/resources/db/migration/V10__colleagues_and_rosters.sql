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
