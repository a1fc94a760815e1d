-- People by segment as last counted within each month; the insurer's file only tells how things are now, so a month that is
-- over stays as it was.
create table coverage.segment_month (
    office_id uuid   not null references access.office,
    month     date   not null check (extract(day from month) = 1),
    pu        bigint not null,
    bpu       bigint not null,
    jakon     bigint not null,
    pmi       bigint not null,
    formal    bigint not null,
    informal  bigint not null,
    known     bigint not null check (known <= pu + bpu + jakon + pmi and known >= formal and known >= informal),
    primary key (office_id, month)
);

alter table coverage.segment_month enable row level security;
create policy office_scope on coverage.segment_month using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert, update on coverage.segment_month to gemet_app;
