-- The paper behind an entry of the ledger, sealed: attached once, never changed.
create table funding.paper (
    transfer_id uuid        primary key references funding.transfer,
    office_id   uuid        not null references access.office,
    company_id  uuid        references access.office,
    kind        text        not null check (kind in ('PDF', 'JPEG', 'PNG')),
    sealed      bytea       not null check (length(sealed) between 1 and 5300000),
    by_user     uuid        not null,
    by_name     text        not null,
    at          timestamptz not null
);
alter table funding.paper enable row level security;
create policy payer_scope on funding.paper
    using (access.sees_payer(office_id, company_id)) with check (access.sees(office_id));
grant select, insert on funding.paper to gemet_app;
