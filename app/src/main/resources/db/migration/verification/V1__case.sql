-- What other sources say of a person; a newer answer stands beside an older one.
create table verification.evidence (
    office_id   uuid not null references access.office,
    identity_id uuid not null,
    kind        text not null check (kind in ('DUKCAPIL', 'DTSEN', 'VISIT', 'DOCUMENT')),
    answer      text not null check (answer <> ''),
    received_on date not null,
    source      text not null,
    primary key (office_id, identity_id, kind, received_on)
);

-- One case per worker. What the rules found is kept with it, so that the queue need not judge again.
create table verification.worker_case (
    worker_id      uuid    primary key,
    office_id      uuid    not null references access.office,
    identity_id    uuid    not null,
    kelurahan_code text,
    status         text    not null default 'PROPOSED'
                   check (status in ('PROPOSED', 'VERIFIED', 'REJECTED', 'RETURNED')),
    proposed_by    uuid,
    opened_on      date    not null,
    assessed_on    date,
    passed         text[]  not null default '{}',
    failed         text[]  not null default '{}',
    unknown        text[]  not null default '{}',
    decile         smallint check (decile between 1 and 10),
    reason         text,
    decided_by     uuid,
    decided_on     date,
    due_on         date,
    check ((status in ('VERIFIED', 'REJECTED')) <= (decided_by is not null and decided_on is not null)),
    check ((status = 'REJECTED') <= (reason is not null)),
    check ((status = 'VERIFIED') = (due_on is not null)),
    check (decided_by <> proposed_by)
);

create index on verification.worker_case (office_id, status, kelurahan_code);
create index on verification.worker_case (office_id, identity_id);

-- Every decision ever made; only added to.
create table verification.decision (
    id         uuid        primary key default uuidv7(),
    office_id  uuid        not null references access.office,
    worker_id  uuid        not null,
    status     text        not null check (status in ('VERIFIED', 'REJECTED', 'RETURNED', 'PROPOSED')),
    reason     text,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    passed     text[]      not null,
    failed     text[]      not null,
    unknown    text[]      not null
);

create index on verification.decision (office_id, worker_id);

-- What an office set a rule's figures to; the rule's own apply otherwise.
create table verification.rule_setting (
    office_id uuid not null references access.office,
    setting   text not null check (setting in ('AGE_YEARS_MIN', 'AGE_YEARS_MAX', 'REVERIFY_MONTHS')),
    value     integer not null check (value >= 0),
    primary key (office_id, setting)
);

alter table verification.evidence enable row level security;
alter table verification.worker_case enable row level security;
alter table verification.decision enable row level security;
alter table verification.rule_setting enable row level security;
create policy office_scope on verification.evidence using (access.sees(office_id)) with check (access.sees(office_id));
create policy place_scope on verification.worker_case
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));
create policy office_scope on verification.decision using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on verification.rule_setting
    using (access.sees(office_id)) with check (access.sees(office_id));

grant usage on schema verification to gemet_app;
grant select, insert, update on verification.evidence, verification.worker_case, verification.rule_setting to gemet_app;
grant select, insert on verification.decision to gemet_app;
