create function funding.count_months(months daterange) returns integer
    language sql immutable
    return (extract(year from upper(months)) - extract(year from lower(months))) * 12
         + extract(month from upper(months)) - extract(month from lower(months));

-- Somebody proposes to pay for named people; somebody else approves.
create table funding.proposal (
    id            uuid        primary key,
    office_id     uuid        not null references access.office,
    company_id    uuid        references access.office,
    line_id       uuid        not null references funding.budget_line,
    programme     text        not null check (programme = 'JKK_JKM'),
    months        daterange   not null check (not isempty(months)),
    people        integer     not null check (people > 0),
    amount_rupiah bigint      not null check (amount_rupiah > 0),
    status        text        not null default 'PROPOSED' check (status in ('PROPOSED', 'APPROVED', 'RETURNED')),
    note          text        not null default '',
    proposed_by   uuid        not null,
    proposed_name text        not null,
    proposed_at   timestamptz not null default now(),
    decided_by    uuid,
    decided_name  text,
    decided_at    timestamptz,
    check ((status = 'PROPOSED') = (decided_by is null)),
    constraint nobody_approves_their_own check (decided_by <> proposed_by)
);
create index on funding.proposal (office_id, status);

create table funding.proposed_person (
    proposal_id    uuid    not null references funding.proposal,
    office_id      uuid    not null references access.office,
    company_id     uuid    references access.office,
    worker_id      uuid    not null,
    identity_id    uuid    not null,
    rank           integer not null,
    kelurahan_code text,
    occupation     text,
    sector         text    not null,
    shown_as       text    not null,
    monthly_rupiah bigint  not null check (monthly_rupiah > 0),
    primary key (proposal_id, worker_id)
);

-- Money set aside for one person's months. The exclusion constraint is what makes double funding impossible, in every
-- office of this installation.
create table funding.commitment (
    id             uuid        primary key default uuidv7(),
    office_id      uuid        not null references access.office,
    company_id     uuid        references access.office,
    line_id        uuid        not null references funding.budget_line,
    proposal_id    uuid        not null references funding.proposal,
    worker_id      uuid        not null,
    identity_id    uuid        not null,
    programme      text        not null check (programme = 'JKK_JKM'),
    months         daterange   not null check (not isempty(months) and extract(day from lower(months)) = 1
                                               and extract(day from upper(months)) = 1),
    monthly_rupiah bigint      not null check (monthly_rupiah > 0),
    sector         text        not null,
    kelurahan_code text,
    occupation     text,
    shown_as       text        not null,
    status         text        not null default 'RESERVED' check (status in ('RESERVED', 'RELEASED')),
    reason         text        not null default '',
    made_at        timestamptz not null default now(),
    constraint one_payer_per_person_and_month
        exclude using gist (identity_id with =, programme with =, months with &&) where (status = 'RESERVED')
);
create index on funding.commitment (office_id, line_id);
create index on funding.commitment (worker_id);
-- the constraint above serves reserved months only, and who stands in line is asked of all
create index on funding.commitment (identity_id);

alter table funding.proposal enable row level security;
alter table funding.proposed_person enable row level security;
alter table funding.commitment enable row level security;
create policy payer_scope on funding.proposal using (access.sees_payer(office_id, company_id));
create policy payer_scope on funding.proposed_person
    using (access.sees_payer(office_id, company_id)
           and (access.current_company() is not null or access.sees_place(office_id, kelurahan_code)));
create policy payer_scope on funding.commitment
    using (access.sees_payer(office_id, company_id)
           and (access.current_company() is not null or access.sees_place(office_id, kelurahan_code)));

-- Why a person could not be funded: until when another commitment runs, and whose, where the asker may know.
create function funding.already_funded(identities uuid[], for_programme text, for_months daterange)
    returns table (identity_id uuid, payer_name text, through date)
    language sql stable security definer set search_path = funding
    as $$
        select distinct on (c.identity_id)
               c.identity_id,
               case when access.sees_payer(c.office_id, c.company_id) then p.name end,
               upper(c.months) - 1
          from funding.commitment c
          join funding.budget_line l on l.id = c.line_id
          join funding.payer p on p.id = l.payer_id
         where c.identity_id = any (identities) and c.programme = for_programme and c.months && for_months
           and c.status = 'RESERVED' and access.current_office() is not null
         order by c.identity_id, upper(c.months) desc
    $$;

create view funding.published_line with (security_invoker = true) as
    select l.id, l.office_id, l.company_id, l.payer_id, p.name as payer_name, p.kind as payer_kind, l.name,
           l.account_code, l.fiscal_year, l.months, l.earmark_regions, l.earmark_occupations, l.earmark_decile,
           -b.source_rupiah as ceiling_rupiah, b.pledged_rupiah, b.free_rupiah, b.reserved_rupiah, b.billed_rupiah,
           b.paid_rupiah, b.returned_rupiah
      from funding.budget_line l
      join funding.payer p on p.id = l.payer_id
      join funding.balance b on b.line_id = l.id;

create view funding.published_commitment with (security_invoker = true) as
    select c.id, c.office_id, c.company_id, c.worker_id, c.identity_id, c.line_id, l.payer_id, p.kind as payer_kind,
           p.name as payer_name, c.programme, c.months, c.monthly_rupiah, c.sector, c.kelurahan_code, c.occupation,
           c.shown_as, c.status, c.made_at
      from funding.commitment c
      join funding.budget_line l on l.id = c.line_id
      join funding.payer p on p.id = l.payer_id;

grant select, insert on funding.proposal, funding.proposed_person, funding.commitment to gemet_app;
grant update (status, note, decided_by, decided_name, decided_at) on funding.proposal to gemet_app;
grant update (months, status, reason) on funding.commitment to gemet_app;
grant select on funding.published_line, funding.published_commitment to gemet_app;
