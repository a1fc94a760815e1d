-- A run issues what is missing of a month, or stops and says what looks wrong.
create table billing.run (
    id            uuid        primary key default uuidv7(),
    office_id     uuid        not null references access.office,
    month         date        not null check (extract(day from month) = 1),
    status        text        not null check (status in ('PARKED', 'ISSUED')),
    bills         integer     not null,
    amount_rupiah bigint      not null,
    doubts        text[]      not null,
    reason        text        not null default '',
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null
);

-- Money that reached the insurer for one month of one line.
create table billing.payment (
    id            uuid        primary key,
    office_id     uuid        not null references access.office,
    company_id    uuid        references access.office,
    line_id       uuid        not null,
    month         date        not null check (extract(day from month) = 1),
    sp2d          text        not null check (sp2d <> ''),
    paid_on       date        not null,
    due_on        date        not null,
    bills         integer     not null check (bills > 0),
    amount_rupiah bigint      not null check (amount_rupiah > 0),
    by_name       text        not null,
    at            timestamptz not null
);

create table billing.bill (
    id            uuid    primary key default uuidv7(),
    office_id     uuid    not null references access.office,
    company_id    uuid    references access.office,
    term_id       uuid    not null,
    worker_id     uuid    not null,
    line_id       uuid    not null,
    month         date    not null check (extract(day from month) = 1),
    amount_rupiah bigint  not null check (amount_rupiah > 0),
    status        text    not null default 'ISSUED' check (status in ('ISSUED', 'PAID', 'CANCELLED')),
    run_id        uuid    not null references billing.run,
    payment_id    uuid    references billing.payment,
    reason        text    not null default '',
    check ((status = 'PAID') = (payment_id is not null))
);
-- one live bill per term and month, however often and by however many the run is started
create unique index one_live_bill on billing.bill (term_id, month) where status <> 'CANCELLED';
create index on billing.bill (office_id, month, line_id);
create index on billing.bill (worker_id);

alter table billing.run enable row level security;
alter table billing.payment enable row level security;
alter table billing.bill enable row level security;
create policy office_scope on billing.run using (access.sees(office_id));
create policy payer_scope on billing.payment using (access.sees_payer(office_id, company_id));
create policy payer_scope on billing.bill using (access.sees_payer(office_id, company_id));

create view billing.published_bill with (security_invoker = true) as
    select b.id, b.office_id, b.company_id, b.term_id, b.worker_id, b.line_id, b.month, b.amount_rupiah, b.status,
           p.sp2d, p.paid_on, coalesce(p.paid_on > p.due_on, false) as late
      from billing.bill b
      left join billing.payment p on p.id = b.payment_id;

grant usage on schema billing to gemet_app;
grant select, insert on billing.run, billing.payment, billing.bill to gemet_app;
grant update (status, payment_id, reason) on billing.bill to gemet_app;
grant select on billing.published_bill to gemet_app;
