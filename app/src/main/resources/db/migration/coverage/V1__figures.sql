-- What was published about a city, each figure with what it was counted against: two figures on different bases are
-- never put into one sum.
create table coverage.reading (
    id                uuid    primary key default uuidv7(),
    office_id         uuid    not null references access.office,
    as_of             date    not null,
    covered_people    bigint  not null check (covered_people >= 0),
    base_people       bigint  not null check (base_people > 0),
    base              text    not null
                      check (base in ('LABOUR_FORCE', 'EMPLOYED', 'POTENTIAL_WORKERS', 'WORKERS_BUT_CIVIL_SERVANTS')),
    published_percent numeric check (published_percent between 0 and 100),
    approximate       boolean not null,
    source            text    not null check (source <> ''),
    source_class      text    not null check (source_class in ('OFFICIAL', 'PRESS_CITING_OFFICIAL', 'PRESS')),
    unique (office_id, as_of, source)
);

-- People and percentage as published; neither is derived from the other.
create table coverage.target (
    id                uuid    primary key default uuidv7(),
    office_id         uuid    not null references access.office,
    reach_by          date    not null,
    people            bigint  not null check (people > 0),
    base_people       bigint  not null check (base_people > 0),
    base              text    not null
                      check (base in ('LABOUR_FORCE', 'EMPLOYED', 'POTENTIAL_WORKERS', 'WORKERS_BUT_CIVIL_SERVANTS')),
    published_percent numeric check (published_percent between 0 and 100),
    source            text    not null check (source <> ''),
    source_class      text    not null check (source_class in ('OFFICIAL', 'PRESS_CITING_OFFICIAL', 'PRESS')),
    official          boolean not null,
    unique (office_id, reach_by, source)
);
create unique index one_official_target on coverage.target (office_id, reach_by) where official;

-- How far the listed people have come, counted now and then so that no page counts people one by one.
create table coverage.summary (
    office_id      uuid        not null references access.office,
    kelurahan_code text,
    occupation     text        not null,
    listed         bigint      not null,
    waiting        bigint      not null,
    returned       bigint      not null,
    rejected       bigint      not null,
    verified       bigint      not null,
    funded         bigint      not null,
    pending        bigint      not null,
    refused        bigint      not null,
    enrolled       bigint      not null,
    paid           bigint      not null,
    counted_at     timestamptz not null,
    check (listed >= verified and verified >= funded and funded >= enrolled and enrolled >= paid),
    check (listed = waiting + returned + rejected + verified),
    unique nulls not distinct (office_id, kelurahan_code, occupation)
);

create table coverage.month_count (
    office_id     uuid   not null references access.office,
    month         date   not null check (extract(day from month) = 1),
    active_people bigint not null,
    primary key (office_id, month)
);

alter table coverage.reading enable row level security;
alter table coverage.target enable row level security;
alter table coverage.summary enable row level security;
alter table coverage.month_count enable row level security;
create policy office_scope on coverage.reading using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on coverage.target using (access.sees(office_id)) with check (access.sees(office_id));
create policy place_scope on coverage.summary
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));
create policy office_scope on coverage.month_count
    using (access.sees(office_id)) with check (access.sees(office_id));

grant usage on schema coverage to gemet_app;
grant select, insert on coverage.reading to gemet_app;
grant select, insert, update (official) on coverage.target to gemet_app;
grant select, insert, delete on coverage.summary, coverage.month_count to gemet_app;
