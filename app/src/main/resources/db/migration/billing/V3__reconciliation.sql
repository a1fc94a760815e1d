-- Decree list, bill and the insurer's active list laid beside each other, as of a moment.
create table billing.reconciliation (
    id              uuid        primary key default uuidv7(),
    office_id       uuid        not null references access.office,
    month           date        not null check (extract(day from month) = 1),
    list_id         uuid        not null,
    people          integer     not null,
    by_name         text        not null,
    at              timestamptz not null
);
create index on billing.reconciliation (office_id, month, id);

-- Everybody whom one of the three names, each once and in one state.
create table billing.reconciled_person (
    reconciliation_id uuid    not null references billing.reconciliation,
    number            integer not null,
    office_id         uuid    not null references access.office,
    subject           text    not null,
    worker_id         uuid,
    shown_as          text    not null,
    remark            text    not null,
    state             text    not null,
    listed_rupiah     bigint  not null check (listed_rupiah >= 0),
    billed_rupiah     bigint  not null check (billed_rupiah >= 0),
    paid_rupiah       bigint  not null check (paid_rupiah >= 0),
    insurer_rupiah    bigint  not null check (insurer_rupiah >= 0),
    gap_rupiah        bigint  generated always as (greatest(listed_rupiah, billed_rupiah, paid_rupiah, insurer_rupiah)
                                                   - least(listed_rupiah, billed_rupiah, paid_rupiah, insurer_rupiah))
                              stored,
    primary key (reconciliation_id, number),
    constraint one_state_per_person unique (reconciliation_id, subject)
);

-- Why somebody's amounts differ and what is done about it. It stands while state and amount stay what they were.
create table billing.explanation (
    id         uuid        primary key default uuidv7(),
    office_id  uuid        not null references access.office,
    month      date        not null check (extract(day from month) = 1),
    subject    text        not null,
    state      text        not null,
    gap_rupiah bigint      not null,
    reason     text        not null check (reason <> ''),
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index on billing.explanation (office_id, month, subject);

-- Somebody proposes to close a month; somebody else does.
create table billing.closing (
    id                uuid        primary key,
    office_id         uuid        not null references access.office,
    month             date        not null check (extract(day from month) = 1),
    reconciliation_id uuid        not null references billing.reconciliation,
    status            text        not null default 'PROPOSED' check (status in ('PROPOSED', 'CLOSED', 'RETURNED')),
    note              text        not null default '',
    proposed_by       uuid        not null,
    proposed_name     text        not null,
    proposed_at       timestamptz not null,
    decided_by        uuid,
    decided_name      text,
    decided_at        timestamptz,
    check ((status = 'PROPOSED') = (decided_by is null)),
    constraint nobody_closes_what_they_proposed check (decided_by <> proposed_by)
);
create unique index one_live_closing on billing.closing (office_id, month) where status <> 'RETURNED';

alter table billing.reconciliation enable row level security;
alter table billing.reconciled_person enable row level security;
alter table billing.explanation enable row level security;
alter table billing.closing enable row level security;
create policy office_scope on billing.reconciliation using (access.sees(office_id));
create policy office_scope on billing.reconciled_person using (access.sees(office_id));
create policy office_scope on billing.explanation using (access.sees(office_id));
create policy office_scope on billing.closing using (access.sees(office_id));

create view billing.reconciled with (security_invoker = true) as
    select p.*, r.month,
           p.gap_rupiah > 0 and not exists (
               select from billing.explanation e
                where e.office_id = p.office_id and e.month = r.month and e.subject = p.subject
                  and e.state = p.state and e.gap_rupiah = p.gap_rupiah) as unexplained
      from billing.reconciled_person p
      join billing.reconciliation r on r.id = p.reconciliation_id;

-- Whoever writes into a month and whoever closes it wait for each other.
create function billing.month_lock(office uuid, month date) returns bigint
    language sql immutable
    return hashtextextended('billing.month ' || office || ' ' || (month - date '2000-01-01'), 0);

create function billing.keep_closed_months() returns trigger
    language plpgsql security definer set search_path = billing, pg_temp as $$
    declare
        touched record;
    begin
        for touched in select distinct a.office_id, a.month from added a order by 1, 2 loop
            perform pg_advisory_xact_lock_shared(billing.month_lock(touched.office_id, touched.month));
            if exists (select from billing.closing c
                        where c.office_id = touched.office_id and c.month = touched.month and c.status = 'CLOSED') then
                raise exception 'month % is closed', to_char(touched.month, 'YYYY-MM') using errcode = 'restrict_violation';
            end if;
        end loop;
        return null;
    end $$;
create trigger keep_closed after insert on billing.bill referencing new table as added
    for each statement execute function billing.keep_closed_months();
create trigger keep_closed_as_it_is after update on billing.bill referencing new table as added
    for each statement execute function billing.keep_closed_months();
create trigger keep_closed after insert on billing.payment referencing new table as added
    for each statement execute function billing.keep_closed_months();
create trigger keep_closed after insert on billing.reconciliation referencing new table as added
    for each statement execute function billing.keep_closed_months();
create trigger keep_closed after insert on billing.explanation referencing new table as added
    for each statement execute function billing.keep_closed_months();

create function billing.keep_closed_months_of_notes() returns trigger
    language plpgsql security definer set search_path = billing, pg_temp as $$
    declare
        of_month date := (select month from billing.bill where id = new.bill_id);
    begin
        perform pg_advisory_xact_lock_shared(billing.month_lock(new.office_id, of_month));
        if exists (select from billing.closing c
                    where c.office_id = new.office_id and c.month = of_month and c.status = 'CLOSED') then
            raise exception 'month % is closed', to_char(of_month, 'YYYY-MM') using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
create trigger keep_closed before insert on billing.note
    for each row execute function billing.keep_closed_months_of_notes();

-- A month closes from proposed only, on the newest reconciliation, and with every rupiah of difference explained.
create function billing.keep_to_the_life_of_a_closing() returns trigger
    language plpgsql as $$
    begin
        if tg_op = 'INSERT' and new.status <> 'PROPOSED' then
            raise exception 'a month is proposed before it is closed' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and old.status <> 'PROPOSED' then
            raise exception 'a closing that is % does not change', old.status using errcode = 'restrict_violation';
        end if;
        if new.status = 'RETURNED' then
            return new;
        end if;
        perform pg_advisory_xact_lock(billing.month_lock(new.office_id, new.month));
        if new.reconciliation_id is distinct from
               (select r.id from billing.reconciliation r
                 where r.office_id = new.office_id and r.month = new.month order by r.id desc limit 1) then
            raise exception 'the month was reconciled again since' using errcode = 'restrict_violation';
        end if;
        if exists (select from billing.reconciled p
                    where p.reconciliation_id = new.reconciliation_id and p.unexplained) then
            raise exception 'a difference is not explained' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
create trigger keep_to_life before insert or update on billing.closing
    for each row execute function billing.keep_to_the_life_of_a_closing();

grant select, insert on billing.reconciliation, billing.reconciled_person, billing.explanation, billing.closing
    to gemet_app;
grant update (status, note, decided_by, decided_name, decided_at, reconciliation_id) on billing.closing to gemet_app;
grant select on billing.reconciled to gemet_app;
