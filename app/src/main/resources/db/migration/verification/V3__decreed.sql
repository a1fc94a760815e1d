-- Whom approved decrees name: each worker once, with the decree approved last. What is paid rests on it.
create table verification.decreed (
    office_id uuid not null references access.office,
    worker_id uuid not null,
    decree_id uuid not null references verification.decree,
    primary key (office_id, worker_id)
);
create index on verification.decreed (decree_id);

alter table verification.decreed enable row level security;
create policy office_scope on verification.decreed using (access.sees(office_id));
grant select on verification.decreed to gemet_app;

insert into verification.decreed (office_id, worker_id, decree_id)
select distinct on (p.office_id, p.worker_id) p.office_id, p.worker_id, p.decree_id
  from verification.decree_person p
  join verification.decree d on d.id = p.decree_id and d.status = 'APPROVED'
 order by p.office_id, p.worker_id, d.approved_at desc;

-- Named on a decree, and since then dead, refused, opened again, merged or taken back.
create view verification.no_longer_verified with (security_invoker = true) as
    select p.decree_id, p.worker_id
      from verification.decree_person p
     where not exists (select from verification.live_case c
                        where c.worker_id = p.worker_id and c.office_id = p.office_id and c.status = 'VERIFIED');

grant select on verification.no_longer_verified to gemet_app;

create function verification.enter_the_decreed() returns trigger
    language plpgsql security definer set search_path = verification, pg_temp as $$
    declare
        gone bigint := (select count(*) from no_longer_verified where decree_id = new.id);
    begin
        if gone > 0 then
            raise exception '% people on the decree are not verified any more', gone
                  using errcode = 'restrict_violation';
        end if;
        if new.status = 'APPROVED' then
            insert into decreed (office_id, worker_id, decree_id)
            select office_id, worker_id, decree_id from decree_person where decree_id = new.id
                on conflict (office_id, worker_id) do update set decree_id = excluded.decree_id;
        end if;
        return null;
    end $$;

create trigger enter_the_decreed after update of status on verification.decree
    for each row when (new.status in ('PROPOSED', 'APPROVED'))
    execute function verification.enter_the_decreed();

create or replace view verification.published_verified with (security_invoker = true) as
    select c.worker_id, c.office_id, c.identity_id, c.decided_on as verified_on, c.decile, c.kelurahan_code, c.occupation,
           d.decree_id
      from verification.live_case c
      left join verification.decreed d on d.office_id = c.office_id and d.worker_id = c.worker_id
     where c.status = 'VERIFIED';
