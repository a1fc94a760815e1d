-- Whether a payer agreed to stand on the public scoreboard, by whom and when; the latest word counts.
create table funding.scoreboard_consent (
    id         uuid        primary key default uuidv7(),
    office_id  uuid        not null references access.office,
    company_id uuid        references access.office,
    payer_id   uuid        not null references funding.payer,
    agreed     boolean     not null,
    given_by   text        not null check (given_by <> ''),
    document   text        not null check (document <> ''),
    given_on   date        not null,
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index on funding.scoreboard_consent (payer_id);
alter table funding.scoreboard_consent enable row level security;
create policy payer_scope on funding.scoreboard_consent
    using (access.sees_payer(office_id, company_id)) with check (access.sees(office_id));
grant select, insert on funding.scoreboard_consent to gemet_app;
