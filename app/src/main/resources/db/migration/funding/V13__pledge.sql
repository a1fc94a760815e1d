-- What a company, Baznas or a donor promises, in instalments. An amendment is a version of its own; none is changed.
create table funding.pledge (
    id         uuid        primary key,
    office_id  uuid        not null references access.office,
    company_id uuid        references access.office,
    payer_id   uuid        not null references funding.payer,
    occasion   text        not null check (occasion <> ''),
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index on funding.pledge (office_id);

create table funding.pledge_version (
    pledge_id    uuid        not null references funding.pledge,
    version      integer     not null check (version > 0),
    office_id    uuid        not null references access.office,
    company_id   uuid        references access.office,
    unit         text        not null check (unit in ('PEOPLE', 'RUPIAH', 'MONTHS')),
    quantity     bigint      not null check (quantity > 0),
    months       daterange   not null check (not isempty(months)),
    worth_rupiah bigint      not null check (worth_rupiah > 0),
    document     text        not null check (document <> ''),
    dated        date        not null,
    by_user      uuid        not null,
    by_name      text        not null,
    at           timestamptz not null,
    primary key (pledge_id, version)
);

create table funding.pledge_instalment (
    pledge_id     uuid    not null,
    version       integer not null,
    number        integer not null check (number > 0), -- the same instalment in every version that still has it
    office_id     uuid    not null references access.office,
    company_id    uuid    references access.office,
    due_on        date    not null,
    amount_rupiah bigint  not null check (amount_rupiah > 0),
    primary key (pledge_id, version, number),
    foreign key (pledge_id, version) references funding.pledge_version
);

-- The line on whose ledger a pledge stands once it is committed: one line, one pledge.
create table funding.pledge_line (
    pledge_id  uuid        primary key references funding.pledge,
    line_id    uuid        not null unique references funding.budget_line,
    office_id  uuid        not null references access.office,
    company_id uuid        references access.office,
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null
);

-- Which entry of the ledger is which instalment. An entry that was reversed since counts for nothing.
create table funding.pledge_receipt (
    transfer_id uuid    primary key references funding.transfer,
    pledge_id   uuid    not null,
    version     integer not null,
    number      integer not null,
    office_id   uuid    not null references access.office,
    company_id  uuid    references access.office,
    foreign key (pledge_id, version, number) references funding.pledge_instalment (pledge_id, version, number)
);
create index on funding.pledge_receipt (pledge_id, number);

create view funding.live_receipt with (security_invoker = true) as
    select r.pledge_id, r.number, t.id as transfer_id, t.line_id, t.amount_rupiah, t.reason, t.document, t.at
      from funding.pledge_receipt r
      join funding.transfer t on t.id = r.transfer_id
     where not exists (select from funding.transfer undone where undone.reverses = t.id);

create function funding.keep_instalments() returns trigger
    language plpgsql as $$
    begin
        if exists (select from funding.pledge_version v
                    where (v.pledge_id, v.version) in (select pledge_id, version from added)
                      and v.worth_rupiah <> (select sum(amount_rupiah) from funding.pledge_instalment i
                                              where (i.pledge_id, i.version) = (v.pledge_id, v.version))) then
            raise exception 'instalments add up to what was promised' using errcode = 'restrict_violation';
        end if;
        if exists (select from (select distinct pledge_id, version from added) a
                     join funding.live_receipt r on r.pledge_id = a.pledge_id
                    where not exists (select from funding.pledge_instalment i
                                       where (i.pledge_id, i.version, i.number, i.amount_rupiah)
                                             = (a.pledge_id, a.version, r.number, r.amount_rupiah))) then
            raise exception 'an instalment that was received stays as it is' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
create trigger keep_instalments after insert on funding.pledge_instalment referencing new table as added
    for each statement execute function funding.keep_instalments();

create function funding.keep_receipts() returns trigger
    language plpgsql as $$
    begin
        if (select count(*) from funding.live_receipt r where (r.pledge_id, r.number) = (new.pledge_id, new.number)) <> 1
           or not exists (select from funding.live_receipt r
                            join funding.pledge_line l on l.pledge_id = r.pledge_id and l.line_id = r.line_id
                            join funding.pledge_instalment i
                              on (i.pledge_id, i.version, i.number) = (new.pledge_id, new.version, new.number)
                           where r.transfer_id = new.transfer_id and r.reason = 'RECEIPT'
                             and r.amount_rupiah = i.amount_rupiah) then
            raise exception 'an instalment is one receipt on the line of its pledge' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
create trigger keep_receipts after insert on funding.pledge_receipt
    for each row execute function funding.keep_receipts();

alter table funding.pledge enable row level security;
alter table funding.pledge_version enable row level security;
alter table funding.pledge_instalment enable row level security;
alter table funding.pledge_line enable row level security;
alter table funding.pledge_receipt enable row level security;
-- a company reads its own pledges; the city writes them
create policy payer_scope on funding.pledge
    using (access.sees_payer(office_id, company_id)) with check (access.sees(office_id));
create policy payer_scope on funding.pledge_version
    using (access.sees_payer(office_id, company_id)) with check (access.sees(office_id));
create policy payer_scope on funding.pledge_instalment
    using (access.sees_payer(office_id, company_id)) with check (access.sees(office_id));
create policy payer_scope on funding.pledge_line
    using (access.sees_payer(office_id, company_id)) with check (access.sees(office_id));
create policy payer_scope on funding.pledge_receipt
    using (access.sees_payer(office_id, company_id)) with check (access.sees(office_id));

grant select, insert on funding.pledge, funding.pledge_version, funding.pledge_instalment, funding.pledge_line,
    funding.pledge_receipt to gemet_app;
grant select on funding.live_receipt to gemet_app;
