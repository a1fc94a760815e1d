-- "My data are wrong", said by the person themselves: a case for the office, with the day it is due.
create table coverage.correction (
    id             uuid        primary key,
    office_id      uuid        not null references access.office,
    worker_id      uuid        not null,
    kelurahan_code text,
    about          text        not null check (about in ('NAME', 'NIK', 'BIRTH_DATE', 'ADDRESS', 'WORK', 'COVER', 'OTHER')),
    note           bytea       not null,
    opened_at      timestamptz not null,
    due_at         timestamptz not null check (due_at > opened_at),
    outcome        text        check (outcome in ('CORRECTED', 'WAS_RIGHT', 'COME_WITH_PAPERS')),
    closed_at      timestamptz,
    closed_by      uuid,
    closed_name    text,
    check (num_nulls(outcome, closed_at, closed_by, closed_name) in (0, 4))
);
create unique index one_open_correction on coverage.correction (worker_id) where outcome is null;
create index on coverage.correction (office_id, outcome, due_at);

alter table coverage.correction enable row level security;
create policy place_scope on coverage.correction
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));
grant select, insert on coverage.correction to gemet_app;
grant update (outcome, closed_at, closed_by, closed_name) on coverage.correction to gemet_app;
