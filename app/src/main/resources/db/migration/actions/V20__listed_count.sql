-- How far the people of the plans' lists have come, as last counted: no page counts a quarter of a million people. An
-- object of counts by plan. A longer chain of deeds than the one noted says that something was done since.
create table actions.listed_count (
    office_id  uuid        primary key references access.office,
    day        date        not null,
    people     jsonb       not null check (jsonb_typeof(people) = 'object'),
    deeds      bigint      not null check (deeds >= 0),
    took_ms    integer     not null check (took_ms >= 0),
    counted_at timestamptz not null
);
alter table actions.listed_count enable row level security;
create policy office_scope on actions.listed_count
    using (access.sees(office_id) and access.current_opd() is null)
    with check (access.sees(office_id) and access.current_opd() is null);
grant select, insert, update (day, people, deeds, took_ms, counted_at) on actions.listed_count to gemet_app;
