-- When an office's people were last counted, and how many of its deeds were written down then: a longer chain says that
-- something was done since. With it, what is set aside for the month to come.
create table coverage.counting (
    office_id   uuid        primary key references access.office,
    day         date        not null,
    deeds       bigint      not null check (deeds >= 0),
    counted_at  timestamptz not null,
    next_people bigint      not null check (next_people >= 0),
    next_rupiah bigint      not null check (next_rupiah >= 0)
);

-- People paid for, by month, payer and place. A person has one payer a month, so these add up.
create table coverage.payer_month (
    office_id      uuid   not null references access.office,
    month          date   not null check (extract(day from month) = 1),
    payer_kind     text   not null,
    kelurahan_code text,
    people         bigint not null check (people > 0),
    unique nulls not distinct (office_id, month, payer_kind, kelurahan_code)
);

-- People by how they belong to BPJS Ketenagakerjaan, as far as this city knows. Somebody in two segments is one of each
-- of them and one person in "known": segments do not add up to people.
create table coverage.segment_count (
    office_id      uuid   not null references access.office,
    kelurahan_code text,
    occupation     text   not null,
    pu             bigint not null,
    bpu            bigint not null,
    jakon          bigint not null,
    pmi            bigint not null,
    formal         bigint not null, -- PU or Jakon
    informal       bigint not null, -- BPU
    known          bigint not null check (known <= pu + bpu + jakon + pmi and known >= formal and known >= informal),
    unique nulls not distinct (office_id, kelurahan_code, occupation)
);

alter table coverage.counting enable row level security;
alter table coverage.payer_month enable row level security;
alter table coverage.segment_count enable row level security;
create policy office_scope on coverage.counting using (access.sees(office_id)) with check (access.sees(office_id));
create policy place_scope on coverage.payer_month
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));
create policy place_scope on coverage.segment_count
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));
grant select, insert, update on coverage.counting to gemet_app;
grant select, insert, delete on coverage.payer_month, coverage.segment_count to gemet_app;
