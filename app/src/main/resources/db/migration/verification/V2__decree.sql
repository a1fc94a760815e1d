-- A decree names people. Once approved it is frozen; it is amended by a new one that refers to it.
create table verification.decree (
    id          uuid primary key default uuidv7(),
    office_id   uuid not null references access.office,
    number      text not null check (number <> ''),
    title       text not null check (title <> ''),
    dated       date not null,
    amends      uuid references verification.decree,
    status      text not null default 'DRAFT' check (status in ('DRAFT', 'PROPOSED', 'APPROVED')),
    proposed_by uuid,
    proposed_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    check (approved_by <> proposed_by),
    check ((status = 'APPROVED') = (approved_by is not null)),
    check ((status = 'DRAFT') = (proposed_by is null)),
    unique (office_id, number)
);

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

create function verification.keep_approved_decree() returns trigger
    language plpgsql as $$
    begin
        if old.status = 'APPROVED' then
            raise exception 'an approved decree is amended by a new one' using errcode = 'restrict_violation';
        end if;
        return case tg_op when 'DELETE' then old else new end;
    end $$;

create trigger keep_approved before update or delete on verification.decree
    for each row execute function verification.keep_approved_decree();

create function verification.keep_approved_names() returns trigger
    language plpgsql security definer set search_path = verification, pg_temp as $$
    begin
        if exists (select from decree
                    where id = coalesce(new.decree_id, old.decree_id) and status <> 'DRAFT') then
            raise exception 'the names on a proposed or approved decree do not change'
                  using errcode = 'restrict_violation';
        end if;
        return case tg_op when 'DELETE' then old else new end;
    end $$;

create trigger keep_approved before insert or update or delete on verification.decree_person
    for each row execute function verification.keep_approved_names();

alter table verification.decree enable row level security;
alter table verification.decree_person enable row level security;
create policy office_scope on verification.decree using (access.sees(office_id)) with check (access.sees(office_id));
create policy place_scope on verification.decree_person
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));

grant select, insert, update on verification.decree to gemet_app;
grant select, insert on verification.decree_person to gemet_app;

create view verification.published_verified with (security_invoker = true) as
    select c.worker_id, c.office_id, c.identity_id, c.decided_on as verified_on, c.decile,
           w.kelurahan_code, w.occupation,
           (select p.decree_id
              from verification.decree_person p
              join verification.decree d on d.id = p.decree_id and d.status = 'APPROVED'
             where p.worker_id = c.worker_id
             order by d.dated desc, d.id desc
             limit 1) as decree_id
      from verification.worker_case c
      join registry.published_worker w on w.id = c.worker_id
     where c.status = 'VERIFIED';

create view verification.published_case with (security_invoker = true) as
    select worker_id, office_id, identity_id, kelurahan_code, status, opened_on, decided_on, due_on, reason
      from verification.worker_case;

grant select on verification.published_verified, verification.published_case to gemet_app;
