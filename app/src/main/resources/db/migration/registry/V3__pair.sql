-- Two workers who may be one person; a person decides.
create table registry.pair (
    id            uuid        primary key default uuidv7(),
    office_id     uuid        not null references access.office,
    first_worker  uuid        not null references registry.worker on delete cascade,
    second_worker uuid        not null references registry.worker on delete cascade,
    weight_bits   real        not null,
    status        text        not null default 'OPEN' check (status in ('OPEN', 'ASKED', 'DIFFERENT', 'SAME')),
    found_at      timestamptz not null default now(),
    decided_by    uuid,
    decided_at    timestamptz,
    check (first_worker < second_worker),
    check ((status = 'OPEN') = (decided_by is null)),
    unique (first_worker, second_worker)
);

create index on registry.pair (office_id, status, weight_bits desc);

-- One officer proposes that two workers are one person, another confirms; either may take it back later.
create table registry.merge (
    id           uuid        primary key default uuidv7(),
    office_id    uuid        not null references access.office,
    kept         uuid        not null references registry.worker,
    duplicate    uuid        not null references registry.worker,
    status       text        not null default 'PROPOSED' check (status in ('PROPOSED', 'DONE', 'REVERSED')),
    proposed_by  uuid        not null,
    proposed_at  timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    reversed_by  uuid,
    reversed_at  timestamptz,
    check (kept <> duplicate),
    check (confirmed_by <> proposed_by),
    check ((status = 'DONE') <= (confirmed_by is not null)),
    check ((status = 'REVERSED') = (reversed_by is not null))
);

create unique index on registry.merge (duplicate) where status <> 'REVERSED';

alter table registry.pair enable row level security;
create policy office_scope on registry.pair using (access.sees(office_id)) with check (access.sees(office_id));
alter table registry.merge enable row level security;
create policy office_scope on registry.merge using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert, update, delete on registry.pair to gemet_app;
grant select, insert, update on registry.merge to gemet_app;
