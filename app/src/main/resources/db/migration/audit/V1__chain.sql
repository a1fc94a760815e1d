-- One chain per office. The head row is locked for the length of the deed's transaction, so the chain cannot fork.
create table audit.head (
    office_id uuid   primary key,
    count     bigint not null check (count >= 0),
    hash      bytea  not null check (length(hash) = 32)
);

create table audit.entry (
    office_id  uuid        not null,
    sequence   bigint      not null check (sequence > 0),
    at         timestamptz not null,
    actor      uuid        not null,
    actor_name text        not null,
    role       text        not null,
    action     text        not null,
    object     text        not null,
    detail     text        not null,
    previous   bytea       not null check (length(previous) = 32),
    hash       bytea       not null check (length(hash) = 32),
    primary key (office_id, sequence)
);

create index entry_by_object on audit.entry (office_id, object, sequence);

-- Who saw whose full data. Each sight is also covered by an entry of the chain.
create table audit.sight (
    office_id  uuid        not null,
    worker_id  uuid        not null,
    at         timestamptz not null,
    actor      uuid        not null,
    actor_name text        not null,
    role       text        not null,
    purpose    text        not null check (purpose <> ''),
    sequence   bigint      not null,
    foreign key (office_id, sequence) references audit.entry
);

create index sight_by_worker on audit.sight (office_id, worker_id, at);

alter table audit.head enable row level security;
alter table audit.entry enable row level security;
alter table audit.sight enable row level security;
create policy own_office on audit.head using (office_id = access.current_office());
create policy own_office on audit.entry using (office_id = access.current_office());
create policy own_office on audit.sight using (office_id = access.current_office());

grant usage on schema audit to gemet_app;
grant select, insert, update on audit.head to gemet_app;
grant select, insert on audit.entry, audit.sight to gemet_app;
