create extension if not exists btree_gist with schema public;

-- What a month of cover at the lowest declared income costs, and by which rule. Rates are installation-wide law.
create table tariffs.rate (
    branch        text      not null check (branch in ('JKK', 'JKM')),
    months        daterange not null check (lower(months) = date_trunc('month', lower(months))),
    amount_rupiah bigint    not null check (amount_rupiah > 0),
    regulation    text      not null check (regulation <> ''),
    exclude using gist (branch with =, months with &&)
);

-- Reduced dues, per kind of payer and sector. No row, no reduction: dues from public budgets get none.
create table tariffs.reduction (
    payer_kind  text      not null,
    sector      text      not null check (sector in ('TRANSPORT', 'OTHER')),
    months      daterange not null,
    percent_off integer   not null check (percent_off between 1 and 100),
    applies     boolean   not null,
    regulation  text      not null check (regulation <> ''),
    exclude using gist (payer_kind with =, sector with =, months with &&)
);

insert into tariffs.rate (branch, months, amount_rupiah, regulation) values
    ('JKK', '[2015-07-01,)', 10000, 'PP 44/2015 Lampiran II'),
    ('JKM', '[2015-07-01,)', 6800, 'PP 44/2015');

-- PP 50/2025 halves JKK and JKM for the self-paying and excludes dues paid from APBN or APBD. About companies, Baznas and
-- donors it is silent: their flag stays off until the insurer's branch confirms otherwise.
insert into tariffs.reduction (payer_kind, sector, months, percent_off, applies, regulation)
select kind, sector, months, 50, kind = 'SELF', 'PP 50/2025'
  from unnest(array ['APBD', 'BKBK', 'DBHCHT', 'DBH_SAWIT', 'RT_FUND', 'VILLAGE_FUND', 'CSR', 'BAZNAS', 'DONOR', 'SELF']) kind
 cross join (values ('TRANSPORT', daterange '[2026-01-01,2027-04-01)'),
                    ('OTHER', daterange '[2026-04-01,2027-01-01)')) span (sector, months);

grant usage on schema tariffs to gemet_app;
grant select on tariffs.rate, tariffs.reduction to gemet_app;
