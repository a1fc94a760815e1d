-- A decree names people. Once proposed it is frozen; approved, it is amended by a new one that refers to it.
create table verification.decree (
    id          uuid primary key default uuidv7(),
    office_id   uuid not null references access.office,
    number      text not null check (number <> ''),
    title       text not null check (title <> ''),
    dated       date not null,
    amends      uuid references verification.decree,
    status      text not null default 'DRAFT' check (status in ('DRAFT', 'PROPOSED', 'APPROVED', 'CANCELLED')),
    drafted_by  uuid not null,
    proposed_by uuid,
    proposed_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    note        text not null default '',
    -- nobody approves what he chose the people for or proposed
    check (approved_by <> proposed_by and approved_by <> drafted_by),
    check ((status = 'APPROVED') = (approved_by is not null)),
    check ((status in ('PROPOSED', 'APPROVED')) = (proposed_by is not null))
);

-- A number is given once; a draft that was dropped gives its number back.
create unique index one_number on verification.decree (office_id, number) where status <> 'CANCELLED';

-- As written on the decree, whatever the registry says later.
create table verification.decree_person (
    decree_id      uuid    not null references verification.decree,
    position       integer not null check (position > 0),
    office_id      uuid    not null,
    worker_id      uuid    not null,
    identity_id    uuid    not null,
    name           text    not null,
    masked_nik     text    not null,
    kelurahan_code text,
    occupation     text    not null,
    primary key (decree_id, position),
    unique (decree_id, worker_id)
);

create index on verification.decree_person (office_id, worker_id);

create function verification.keep_to_the_life_of_a_decree() returns trigger
    language plpgsql as $$
    begin
        if (old.status, new.status) not in (('DRAFT', 'PROPOSED'), ('DRAFT', 'CANCELLED'), ('PROPOSED', 'APPROVED'),
                                            ('PROPOSED', 'DRAFT')) then
            raise exception 'a decree that is % does not become %', old.status, new.status
                  using errcode = 'restrict_violation';
        end if;
        if (old.office_id, old.number, old.title, old.dated, old.drafted_by) is distinct from
           (new.office_id, new.number, new.title, new.dated, new.drafted_by) or old.amends is distinct from new.amends then
            raise exception 'what a decree says does not change' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;

create trigger keep_to_life before update on verification.decree
    for each row execute function verification.keep_to_the_life_of_a_decree();

create function verification.keep_names() returns trigger
    language plpgsql security definer set search_path = verification, pg_temp as $$
    begin
        if (select status from decree where id = new.decree_id) <> 'DRAFT' then
            raise exception 'the names on a proposed or approved decree do not change'
                  using errcode = 'restrict_violation';
        end if;
        if not exists (select from worker_case
                        where worker_id = new.worker_id and identity_id = new.identity_id
                          and office_id = new.office_id and status = 'VERIFIED') then
            raise exception 'only who is verified is named on a decree' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;

-- the programme may neither change nor remove a name, only add one to a draft
create trigger keep_names before insert on verification.decree_person
    for each row execute function verification.keep_names();

alter table verification.decree enable row level security;
alter table verification.decree_person enable row level security;
create policy office_scope on verification.decree using (access.sees(office_id)) with check (access.sees(office_id));
create policy place_scope on verification.decree_person
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));

grant select, insert, update on verification.decree to gemet_app;
grant select, insert on verification.decree_person to gemet_app;

create view verification.published_verified with (security_invoker = true) as
    select c.worker_id, c.office_id, c.identity_id, c.decided_on as verified_on, c.decile, c.kelurahan_code, c.occupation,
           (select p.decree_id
              from verification.decree_person p
              join verification.decree d on d.id = p.decree_id and d.status = 'APPROVED'
             where p.office_id = c.office_id and p.worker_id = c.worker_id
             order by d.dated desc, d.id desc
             limit 1) as decree_id
      from verification.live_case c
     where c.status = 'VERIFIED';

create view verification.published_case with (security_invoker = true) as
    select worker_id, office_id, identity_id, kelurahan_code, status, opened_on, decided_on, due_on, reason
      from verification.live_case;

create view verification.published_decision with (security_invoker = true) as
    select id, office_id, worker_id, status, reason, decided_by, decided_at from verification.decision;

-- How many people stand where, for the funnel.
create view verification.published_count with (security_invoker = true) as
    select office_id, kelurahan_code, status, count(*) as people,
           count(*) filter (where status = 'PROPOSED' and failed = '{}' and unknown = '{}') as ready,
           min(opened_on) filter (where status = 'PROPOSED') as oldest
      from verification.live_case
     group by office_id, kelurahan_code, status;

create view verification.published_decree with (security_invoker = true) as
    select d.id, d.office_id, d.number, d.title, d.dated, d.status, d.proposed_at, d.approved_at,
           (select count(*) from verification.decree_person p where p.decree_id = d.id) as people
      from verification.decree d
     where d.status <> 'CANCELLED';

grant select on verification.published_verified, verification.published_case, verification.published_decision,
                verification.published_count, verification.published_decree to gemet_app;
