-- An uploaded list. Its rows always add up, in the table as on the screen.
create table intake.list (
    id             uuid        primary key default uuidv7(),
    office_id      uuid        not null references access.office,
    region_code    text        not null,
    sender         text        not null check (sender <> ''),
    sender_kind    text        not null check (sender_kind in ('KELURAHAN', 'OPD', 'COMMUNITY', 'COMPANY')),
    file_name      text        not null,
    content_hash   bytea       not null check (length(content_hash) = 32),
    status         text        not null default 'UPLOADED'
        check (status in ('UPLOADED', 'MAPPED', 'JUDGING', 'JUDGED', 'COMMITTING', 'COMMITTED', 'UNDONE', 'REFUSED')),
    refusal        text,
    uploaded_by    uuid        not null,
    uploaded_by_name text      not null,
    uploaded_at    timestamptz not null,
    committed_at   timestamptz,
    undone_at      timestamptz,
    sealed_preview bytea       not null,
    corrections    text        not null default '',
    notes          text[]      not null default '{}',
    rows_read      integer     not null default 0,
    rows_new       integer     not null default 0 check (rows_new >= 0),
    rows_known     integer     not null default 0 check (rows_known >= 0),
    rows_updated   integer     not null default 0 check (rows_updated >= 0),
    rows_repair    integer     not null default 0 check (rows_repair >= 0),
    rows_ignored   integer     not null default 0 check (rows_ignored >= 0),
    rows_taken_in  integer     not null default 0,
    check (rows_read = rows_new + rows_known + rows_updated + rows_repair + rows_ignored),
    check (rows_taken_in between 0 and rows_new + rows_known + rows_updated),
    check ((status = 'REFUSED') = (refusal is not null))
);

create index on intake.list (office_id, uploaded_at desc);
create index on intake.list (office_id, content_hash);

-- The file as it came, sealed.
create table intake.file (
    list_id     uuid  primary key references intake.list on delete cascade,
    office_id   uuid  not null references access.office,
    region_code text  not null,
    sealed      bytea not null
);

-- One physical row of the file. What was read, parsed and said about it is sealed; the names of the findings are not
-- about anybody.
create table intake.row (
    list_id     uuid     not null references intake.list on delete cascade,
    position    integer  not null check (position >= 0),
    office_id   uuid     not null references access.office,
    region_code text     not null,
    sheet       smallint not null,
    row         integer  not null,
    outcome     text     not null check (outcome in ('NEW', 'KNOWN', 'UPDATED', 'REPAIR', 'IGNORED')),
    person      integer  not null,
    findings    text[]   not null,
    sealed      bytea    not null,
    worker_id   uuid,
    mended      boolean  not null default false,
    primary key (list_id, position),
    check (worker_id is null or outcome in ('NEW', 'KNOWN', 'UPDATED'))
);

create index on intake.row (list_id, outcome, position);
create index on intake.row (worker_id) where worker_id is not null;

-- Work that outlives the process it began in: whoever holds the lease does it, and only while holding it.
create table intake.job (
    list_id      uuid        primary key references intake.list on delete cascade,
    office_id    uuid        not null references access.office,
    kind         text        not null check (kind in ('JUDGE', 'COMMIT')),
    actor_id     uuid        not null,
    actor_name   text        not null,
    actor_role   text        not null,
    rows_done    integer     not null default 0,
    attempts     integer     not null default 0,
    lease        uuid,
    leased_until timestamptz,
    asked_at     timestamptz not null default now()
);

-- What a sender's columns meant last time.
create table intake.mapping_memory (
    office_id uuid  not null references access.office,
    sender    text  not null,
    headings  bytea not null check (length(headings) = 32),
    fields    text  not null,
    used_on   date  not null,
    primary key (office_id, sender, headings)
);

alter table intake.list enable row level security;
create policy place_scope on intake.list
    using (access.sees_place(office_id, region_code)) with check (access.sees_place(office_id, region_code));
alter table intake.file enable row level security;
create policy place_scope on intake.file
    using (access.sees_place(office_id, region_code)) with check (access.sees_place(office_id, region_code));
alter table intake.row enable row level security;
create policy place_scope on intake.row
    using (access.sees_place(office_id, region_code)) with check (access.sees_place(office_id, region_code));
alter table intake.job enable row level security;
create policy office_scope on intake.job using (access.sees(office_id)) with check (access.sees(office_id));
alter table intake.mapping_memory enable row level security;
create policy office_scope on intake.mapping_memory
    using (access.sees(office_id)) with check (access.sees(office_id));

-- The next piece of work in any pemda, leased to the caller; asked before the caller acts for anybody.
create function intake.lease_job(the_lease uuid, seconds integer) returns setof intake.job
    language sql volatile security definer set search_path = intake, pg_temp
    as $$
        update job
           set lease = the_lease, attempts = attempts + 1,
               leased_until = clock_timestamp() + make_interval(secs => seconds)
         where list_id = (select list_id
                            from job
                           where leased_until is null or leased_until < clock_timestamp()
                           order by asked_at
                             for update skip locked
                           limit 1)
        returning *
    $$;

revoke execute on all functions in schema intake from public;
grant usage on schema intake to gemet_app;
grant execute on all functions in schema intake to gemet_app;
grant select, insert, update on intake.list to gemet_app;
grant select, insert on intake.file to gemet_app;
grant select, insert, update, delete on intake.row, intake.job to gemet_app;
grant select, insert, update on intake.mapping_memory to gemet_app;
