-- Who pays: the city's budget, a province's grant, a company, Baznas. A company's own office sees its own rows only.
create table funding.payer (
    id         uuid primary key default uuidv7(),
    office_id  uuid not null references access.office,
    company_id uuid references access.office,
    kind       text not null check (kind in ('APBD', 'BKBK', 'DBHCHT', 'DBH_SAWIT', 'RT_FUND', 'VILLAGE_FUND', 'CSR',
                                             'BAZNAS', 'DONOR', 'SELF')),
    name       text not null check (name <> ''),
    unique (office_id, name)
);

create table funding.budget_line (
    id                  uuid      primary key default uuidv7(),
    office_id           uuid      not null references access.office,
    company_id          uuid      references access.office,
    payer_id            uuid      not null references funding.payer,
    name                text      not null check (name <> ''),
    account_code        text      not null,
    fiscal_year         integer   not null check (fiscal_year between 2015 and 2100),
    months              daterange not null check (not isempty(months)
                                                  and extract(day from lower(months)) = 1
                                                  and extract(day from upper(months)) = 1),
    -- empty: any; else places (and all below them) and kinds of work it may pay for
    earmark_regions     text[]    not null default '{}',
    earmark_occupations text[]    not null default '{}',
    earmark_decile      integer   check (earmark_decile between 1 and 10),
    opened_at           timestamptz not null default now(),
    unique (office_id, payer_id, fiscal_year, name)
);
create index on funding.budget_line (office_id, fiscal_year);

-- Double entry: each row takes from one account of a line and gives to another. Rows are added, never changed.
create table funding.transfer (
    id            uuid        primary key default uuidv7(),
    office_id     uuid        not null references access.office,
    company_id    uuid        references access.office,
    line_id       uuid        not null references funding.budget_line,
    from_account  text        not null,
    to_account    text        not null,
    amount_rupiah bigint      not null check (amount_rupiah > 0),
    reason        text        not null,
    document      text        not null default '',
    about         uuid,
    reverses      uuid        unique references funding.transfer,
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null default now(),
    check ((reason, from_account, to_account) in (
        ('CEILING', 'SOURCE', 'FREE'), ('PLEDGE', 'SOURCE', 'PLEDGED'), ('RECEIPT', 'PLEDGED', 'FREE'),
        ('RESERVE', 'FREE', 'RESERVED'), ('RELEASE', 'RESERVED', 'FREE'), ('BILL', 'RESERVED', 'BILLED'),
        ('PAYMENT', 'BILLED', 'PAID'), ('RETURN', 'FREE', 'RETURNED'),
        ('REVERSAL', 'FREE', 'SOURCE'), ('REVERSAL', 'PLEDGED', 'SOURCE'), ('REVERSAL', 'FREE', 'PLEDGED'),
        ('REVERSAL', 'RETURNED', 'FREE'))),
    check ((reason = 'REVERSAL') = (reverses is not null))
);
create index on funding.transfer (line_id, at);

-- Where each line's money is now. Only the trigger below writes here; a line can neither make nor lose money, nor owe.
create table funding.balance (
    line_id         uuid   primary key references funding.budget_line,
    office_id       uuid   not null,
    company_id      uuid,
    source_rupiah   bigint not null default 0 check (source_rupiah <= 0),
    pledged_rupiah  bigint not null default 0 check (pledged_rupiah >= 0),
    free_rupiah     bigint not null default 0 check (free_rupiah >= 0),
    reserved_rupiah bigint not null default 0 check (reserved_rupiah >= 0),
    billed_rupiah   bigint not null default 0 check (billed_rupiah >= 0),
    paid_rupiah     bigint not null default 0 check (paid_rupiah >= 0),
    returned_rupiah bigint not null default 0 check (returned_rupiah >= 0),
    constraint balance_is_zero_in_all check (source_rupiah + pledged_rupiah + free_rupiah + reserved_rupiah
                                             + billed_rupiah + paid_rupiah + returned_rupiah = 0)
);

create function funding.open_balance() returns trigger
    language plpgsql security definer set search_path = funding
    as $$
    begin
        insert into funding.balance (line_id, office_id, company_id) values (new.id, new.office_id, new.company_id);
        return null;
    end
    $$;
create trigger open_balance after insert on funding.budget_line
    for each row execute function funding.open_balance();

create function funding.effect(account text, t funding.transfer) returns bigint
    language sql immutable
    return case account when t.to_account then t.amount_rupiah when t.from_account then -t.amount_rupiah else 0 end;

create function funding.carry_out() returns trigger
    language plpgsql security definer set search_path = funding
    as $$
    begin
        update funding.balance
           set source_rupiah   = source_rupiah   + funding.effect('SOURCE', new),
               pledged_rupiah  = pledged_rupiah  + funding.effect('PLEDGED', new),
               free_rupiah     = free_rupiah     + funding.effect('FREE', new),
               reserved_rupiah = reserved_rupiah + funding.effect('RESERVED', new),
               billed_rupiah   = billed_rupiah   + funding.effect('BILLED', new),
               paid_rupiah     = paid_rupiah     + funding.effect('PAID', new),
               returned_rupiah = returned_rupiah + funding.effect('RETURNED', new)
         where line_id = new.line_id and office_id = new.office_id
           and company_id is not distinct from new.company_id;
        if not found then
            raise exception 'transfer % names a line of another office', new.id;
        end if;
        return null;
    end
    $$;
create trigger carry_out after insert on funding.transfer
    for each row execute function funding.carry_out();

-- Which deeds about money were done under which key of the caller's; a repeated key gets the first answer.
create table funding.deed (
    office_id uuid        not null references access.office,
    key       uuid        not null,
    content   text        not null, -- SHA-256 of what was asked for
    answer    uuid        not null default uuidv7(),
    at        timestamptz not null default now(),
    primary key (office_id, key)
);

alter table funding.payer enable row level security;
alter table funding.budget_line enable row level security;
alter table funding.transfer enable row level security;
alter table funding.balance enable row level security;
alter table funding.deed enable row level security;
create policy payer_scope on funding.payer using (access.sees_payer(office_id, company_id));
create policy payer_scope on funding.budget_line using (access.sees_payer(office_id, company_id));
create policy payer_scope on funding.transfer using (access.sees_payer(office_id, company_id));
create policy payer_scope on funding.balance using (access.sees_payer(office_id, company_id));
create policy office_scope on funding.deed using (access.sees(office_id));

grant usage on schema funding to gemet_app;
grant select, insert on funding.payer, funding.budget_line, funding.transfer, funding.deed to gemet_app;
grant update (name) on funding.budget_line to gemet_app; -- also what locking a line for a deed asks for
grant select on funding.balance to gemet_app;
revoke execute on function funding.open_balance(), funding.carry_out() from public;
