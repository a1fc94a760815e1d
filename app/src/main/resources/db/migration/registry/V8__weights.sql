-- How a pair agreed when it was found (levels and rarities, no values), so that it can be explained and learned from.
alter table registry.pair add column pattern text not null default '';

-- What officers decided about pairs, and on which evidence. Withdrawn where a merge did not hold; never removed.
create table registry.label (
    id           uuid        primary key default uuidv7(),
    office_id    uuid        not null references access.office,
    pair_id      uuid        not null,
    pattern      text        not null check (pattern <> ''),
    same         boolean     not null,
    by_user      uuid        not null,
    at           timestamptz not null,
    withdrawn_at timestamptz
);

create unique index on registry.label (pair_id) where withdrawn_at is null;
create index on registry.label (office_id) where withdrawn_at is null;

-- An office's own weights, learned from its labels; the newest that was not taken back counts, else the shipped ones.
create table registry.weights (
    id            uuid        primary key default uuidv7(),
    office_id     uuid        not null references access.office,
    version       integer     not null check (version > 0),
    model         text        not null check (model <> ''),
    labels        integer     not null check (labels > 0),
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null,
    taken_back_by text,
    taken_back_at timestamptz,
    check ((taken_back_by is null) = (taken_back_at is null)),
    unique (office_id, version)
);

alter table registry.label enable row level security;
create policy office_scope on registry.label using (access.sees(office_id)) with check (access.sees(office_id));
alter table registry.weights enable row level security;
create policy office_scope on registry.weights using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert on registry.label, registry.weights to gemet_app;
grant update (withdrawn_at) on registry.label to gemet_app;
grant update (taken_back_by, taken_back_at) on registry.weights to gemet_app;

-- Whoever proposes or confirms a merge does so in his own name, and what he proposed stays as it was.
revoke update on registry.merge from gemet_app;
grant update (status, confirmed_by, confirmed_at, reversed_by, reversed_at) on registry.merge to gemet_app;

create function registry.keep_to_the_life_of_a_merge() returns trigger
    language plpgsql set search_path = registry, pg_temp as $$
    declare acting uuid := nullif(current_setting('gemet.user', true), '')::uuid;
    begin
        if tg_op = 'INSERT' then
            if new.status <> 'PROPOSED' or new.proposed_by is distinct from acting then
                raise exception 'a merge begins as a proposal in the name of its proposer'
                      using errcode = 'restrict_violation';
            end if;
            -- one at a time for each worker, so that nobody is merged into somebody who is merged away
            perform from worker where id in (new.kept, new.duplicate) order by id for no key update;
            if exists (select from merge
                        where status <> 'REVERSED'
                          and (duplicate in (new.kept, new.duplicate) or kept = new.duplicate)) then
                return null;
            end if;
            return new;
        end if;
        if (old.status, new.status) not in (('PROPOSED', 'DONE'), ('PROPOSED', 'REVERSED'), ('DONE', 'REVERSED'))
           or (new.status = 'DONE' and new.confirmed_by is distinct from acting) then
            raise exception 'a merge that is % does not become % like this', old.status, new.status
                  using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;

create trigger keep_to_life before insert or update on registry.merge
    for each row execute function registry.keep_to_the_life_of_a_merge();
