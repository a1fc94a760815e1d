-- What was let out of a city's counts, once a month and for good: the page and the open data show nothing newer, so that
-- nobody watches single people come and go. The table holds no small figure.
create table coverage.release (
    office_id   uuid        not null references access.office,
    month       date        not null check (extract(day from month) = 1),
    released_at timestamptz not null,
    primary key (office_id, month)
);

create table coverage.released_cell (
    office_id uuid   not null,
    month     date   not null,
    dimension text   not null check (dimension in ('CITY', 'KECAMATAN', 'KELURAHAN', 'OCCUPATION', 'PAYER')),
    key       text   not null,
    covered   bigint check (covered >= 10 and covered % 10 = 0),
    listed    bigint check (listed >= 10 and listed % 10 = 0),
    primary key (office_id, month, dimension, key),
    foreign key (office_id, month) references coverage.release
);

alter table coverage.release enable row level security;
alter table coverage.released_cell enable row level security;
create policy office_scope on coverage.release using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on coverage.released_cell using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert on coverage.release, coverage.released_cell to gemet_app;
