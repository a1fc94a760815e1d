-- For how many people notices are due that were not handed out, as last counted: no page counts a quarter of a million
-- people. A longer chain of deeds than the one noted says that something was done since.
create table coverage.due_notice_count (
    office_id  uuid        primary key references access.office,
    day        date        not null,
    people     integer     not null check (people >= 0),
    nearest    date        check ((nearest is null) = (people = 0)),
    deeds      bigint      not null check (deeds >= 0),
    took_ms    integer     not null check (took_ms >= 0),
    counted_at timestamptz not null
);
alter table coverage.due_notice_count enable row level security;
create policy office_scope on coverage.due_notice_count using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert, update (day, people, nearest, deeds, took_ms, counted_at) on coverage.due_notice_count to gemet_app;
