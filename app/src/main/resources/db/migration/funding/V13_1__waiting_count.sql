-- How many wait for money, as last counted: no page counts a quarter of a million people. A longer chain of deeds than
-- the one noted says that something was done since.
create table funding.waiting_count (
    office_id  uuid        primary key references access.office,
    month      date        not null check (extract(day from month) = 1),
    people     integer     not null check (people >= 0),
    deeds      bigint      not null check (deeds >= 0),
    took_ms    integer     not null check (took_ms >= 0),
    counted_at timestamptz not null
);
alter table funding.waiting_count enable row level security;
create policy office_scope on funding.waiting_count using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert, update (month, people, deeds, took_ms, counted_at) on funding.waiting_count to gemet_app;
