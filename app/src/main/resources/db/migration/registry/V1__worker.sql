create extension if not exists pg_trgm with schema public;

-- One row per NIK in the whole installation, by its keyed index. Nobody reads this table; the functions below answer
-- only for an index that the caller could make, that is, for a NIK that the caller knows.
create table registry.identity (
    id        uuid  primary key default uuidv7(),
    nik_index bytea not null unique check (length(nik_index) = 32)
);

-- The identities of the given NIK, made where there were none. Sorted, so that two lists never wait for each other.
create function registry.claim_identities(indexes bytea[]) returns setof registry.identity
    language sql volatile security definer set search_path = registry, pg_temp
    as $$
        insert into identity (nik_index)
        select distinct wanted
          from unnest(indexes) as wanted
         where not exists (select from identity where nik_index = wanted)
         order by wanted
            on conflict (nik_index) do nothing;
        select * from identity where nik_index = any (indexes);
    $$;

create function registry.find_identities(indexes bytea[]) returns setof registry.identity
    language sql stable security definer set search_path = registry, pg_temp
    as $$ select * from identity where nik_index = any (indexes) $$;

create table registry.worker (
    id             uuid        primary key,
    office_id      uuid        not null references access.office,
    identity_id    uuid        not null references registry.identity,
    name           text        not null check (name <> ''),
    name_key       text        not null,
    birth_year     smallint    check (birth_year between 1850 and 2200),
    sex            text        check (sex in ('L', 'P')),
    kelurahan_code text        check (kelurahan_code ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$'),
    occupation     text        not null,
    decile         smallint    check (decile between 1 and 10),
    sealed         bytea       not null,
    phone_index    bytea       check (length(phone_index) = 32),
    listed_on      date        not null,
    source_list    uuid,
    merged_into    uuid        references registry.worker check (merged_into <> id),
    touched_at     timestamptz not null default clock_timestamp(),
    unique (office_id, identity_id)
);

create index on registry.worker (office_id, kelurahan_code);
create index on registry.worker (office_id, name_key, id);
create index on registry.worker (office_id, touched_at);
create index on registry.worker (source_list) where source_list is not null;
create index on registry.worker using gin (name_key public.gin_trgm_ops);

-- Which lists named a worker: whoever another list names too does not go when one list is undone.
create table registry.worker_source (
    list_id   uuid not null,
    worker_id uuid not null references registry.worker on delete cascade,
    office_id uuid not null references access.office,
    primary key (list_id, worker_id)
);

create index on registry.worker_source (worker_id);

-- What was known of a worker before a list changed it; sealed like the worker.
create table registry.worker_change (
    id         uuid        primary key default uuidv7(),
    worker_id  uuid        not null references registry.worker on delete cascade,
    office_id  uuid        not null references access.office,
    list_id    uuid,
    details    text[]      not null check (cardinality(details) > 0),
    before     bytea       not null,
    changed_at timestamptz not null default clock_timestamp()
);

create index on registry.worker_change (worker_id);
create index on registry.worker_change (list_id) where list_id is not null;

alter table registry.worker enable row level security;
create policy place_scope on registry.worker
    using (access.sees_place(office_id, kelurahan_code))
    with check (access.sees_place(office_id, kelurahan_code));
alter table registry.worker_source enable row level security;
create policy office_scope on registry.worker_source using (access.sees(office_id)) with check (access.sees(office_id));
alter table registry.worker_change enable row level security;
create policy office_scope on registry.worker_change using (access.sees(office_id)) with check (access.sees(office_id));

-- Where in the acting pemda somebody is already listed, even outside the actor's own kelurahan: the officer at the
-- counter is told so instead of listing a person twice.
create function registry.listed_already(identities uuid[])
    returns table (identity_id uuid, worker_id uuid, kelurahan_code text, listed_on date)
    language sql stable security definer set search_path = registry, pg_temp
    as $$
        select identity_id, id, kelurahan_code, listed_on
          from worker
         where office_id = access.current_office()
           and access.current_company() is null
           and identity_id = any (identities)
    $$;

-- The trigram index is out of reach behind row-level security, because "like" could leak; so the scope is written
-- out here and the index does the work.
create function registry.named_like(patterns text[], sought integer) returns setof uuid
    language sql stable security definer set search_path = registry, public, pg_temp
    as $$
        select id
          from worker
         where name_key like all (patterns)
           and access.sees_place(office_id, kelurahan_code)
         limit sought
    $$;

revoke execute on all functions in schema registry from public;
grant usage on schema registry to gemet_app;
grant execute on all functions in schema registry to gemet_app;
grant select, insert, update, delete on registry.worker to gemet_app;
grant select, insert, delete on registry.worker_source, registry.worker_change to gemet_app;

create view registry.published_worker with (security_invoker = true) as
    select id, office_id, identity_id, name, birth_year, sex, kelurahan_code, occupation, decile, listed_on, source_list
      from registry.worker
     where merged_into is null;

grant select on registry.published_worker to gemet_app;
