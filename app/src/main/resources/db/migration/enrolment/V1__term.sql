-- What goes to the insurer at once, and comes back answered.
create table enrolment.batch (
    id          uuid        primary key default uuidv7(),
    office_id   uuid        not null references access.office,
    number      integer     not null check (number > 0),
    status      text        not null default 'DRAFT' check (status in ('DRAFT', 'SENT', 'ANSWERED')),
    people      integer     not null check (people > 0),
    monthly_rupiah bigint   not null check (monthly_rupiah > 0),
    made_by     text        not null,
    made_at     timestamptz not null,
    file_hash   text        not null default '',
    sent_at     timestamptz,
    answered_at timestamptz,
    unique (office_id, number)
);

-- One person's cover: programme, months and payer. It begins when the insurer accepts.
create table enrolment.term (
    id             uuid      primary key default uuidv7(),
    office_id      uuid      not null references access.office,
    company_id     uuid      references access.office,
    worker_id      uuid      not null,
    identity_id    uuid      not null,
    commitment_id  uuid      not null,
    line_id        uuid      not null,
    payer_id       uuid      not null,
    payer_kind     text      not null,
    programme      text      not null,
    months         daterange not null check (not isempty(months)),
    monthly_rupiah bigint    not null check (monthly_rupiah > 0),
    sector         text      not null,
    kelurahan_code text,
    occupation     text,
    shown_as       text      not null,
    kpj            bytea,
    kpj_index      bytea     check (length(kpj_index) = 32),
    status         text      not null default 'PENDING' check (status in ('PENDING', 'ACTIVE', 'ENDED', 'REJECTED')),
    reason         text      not null default '',
    check (status <> 'ACTIVE' or kpj is not null),
    constraint one_payer_per_covered_month
        exclude using gist (identity_id with =, programme with =, months with &&) where (status <> 'REJECTED')
);
create unique index on enrolment.term (commitment_id) where status <> 'REJECTED';
create index on enrolment.term (office_id, status);
create index on enrolment.term (worker_id);

create table enrolment.batch_row (
    batch_id   uuid    not null references enrolment.batch,
    row_number integer not null,
    office_id  uuid    not null references access.office,
    term_id    uuid    not null unique references enrolment.term,
    nik_index  bytea   check (length(nik_index) = 32),
    answer     text    not null default 'WAITING' check (answer in ('WAITING', 'ACCEPTED', 'REJECTED')),
    reason     text    not null default '',
    primary key (batch_id, row_number)
);

-- The insurer's file, column by column, as its branch wants it this year. None: the layout that comes with Gemet.
create table enrolment.file_column (
    office_id uuid    not null references access.office,
    position  integer not null check (position > 0),
    header    text    not null check (header <> ''),
    content   text    not null,
    primary key (office_id, position)
);

-- What the insurer's branch calls a column of its answers, where it is none of the usual headings.
create table enrolment.reply_heading (
    office_id uuid not null references access.office,
    heading   text not null,
    spelling  text not null check (spelling <> ''),
    primary key (office_id, heading)
);

-- Whose card was printed, with the code that its QR opens: random, and no number of the person's.
create table enrolment.card (
    id             uuid        primary key default uuidv7(),
    office_id      uuid        not null references access.office,
    term_id        uuid        not null unique references enrolment.term,
    worker_id      uuid        not null,
    kelurahan_code text,
    code           text        not null unique
                               default upper(left(replace(gen_random_uuid()::text, '-', ''), 20)),
    printed_at     timestamptz not null
);
create index on enrolment.card (office_id, kelurahan_code);

create table enrolment.handover (
    card_id        uuid primary key references enrolment.card,
    office_id      uuid not null references access.office,
    kelurahan_code text,
    handed_on      date not null,
    received_by    text not null,
    by_user        uuid not null,
    by_name        text not null
);

alter table enrolment.batch enable row level security;
alter table enrolment.term enable row level security;
alter table enrolment.batch_row enable row level security;
alter table enrolment.file_column enable row level security;
alter table enrolment.reply_heading enable row level security;
alter table enrolment.card enable row level security;
alter table enrolment.handover enable row level security;
create policy office_scope on enrolment.batch using (access.sees(office_id));
create policy office_scope on enrolment.batch_row using (access.sees(office_id));
create policy office_scope on enrolment.file_column using (access.sees(office_id));
create policy office_scope on enrolment.reply_heading using (access.sees(office_id));
create policy place_scope on enrolment.card using (access.sees_place(office_id, kelurahan_code));
create policy place_scope on enrolment.handover using (access.sees_place(office_id, kelurahan_code));
create policy payer_scope on enrolment.term
    using (access.sees_payer(office_id, company_id)
           and (access.current_company() is not null or access.sees_place(office_id, kelurahan_code)));

create view enrolment.published_term with (security_invoker = true) as
    select id, office_id, company_id, worker_id, identity_id, commitment_id, line_id, payer_id, payer_kind, programme,
           months, monthly_rupiah, sector, kelurahan_code, occupation, shown_as, status, reason
      from enrolment.term;

create view enrolment.published_card with (security_invoker = true) as
    select c.id, c.office_id, c.term_id, c.worker_id, c.kelurahan_code, c.code, c.printed_at, h.handed_on
      from enrolment.card c
      left join enrolment.handover h on h.card_id = c.id;

grant usage on schema enrolment to gemet_app;
grant select, insert on enrolment.batch, enrolment.term, enrolment.batch_row, enrolment.card, enrolment.handover
    to gemet_app;
grant select, insert, delete on enrolment.file_column, enrolment.reply_heading to gemet_app;
grant update (status, file_hash, sent_at, answered_at) on enrolment.batch to gemet_app;
grant update (months, kpj, kpj_index, status, reason) on enrolment.term to gemet_app;
grant update (nik_index, answer, reason) on enrolment.batch_row to gemet_app;
grant select on enrolment.published_term, enrolment.published_card to gemet_app;
