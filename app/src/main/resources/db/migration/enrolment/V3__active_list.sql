-- Whom the insurer says it covers in a month, as its file says. NIK and participant number only as what finds them.
create table enrolment.active_list (
    id        uuid        primary key default uuidv7(),
    office_id uuid        not null references access.office,
    month     date        not null check (extract(day from month) = 1),
    file_name text        not null,
    sha256    text        not null,
    rows      integer     not null check (rows > 0),
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    unique (office_id, month, sha256)
);

create table enrolment.active_row (
    list_id     uuid    not null references enrolment.active_list,
    row_number  integer not null,
    office_id   uuid    not null references access.office,
    identity_id uuid,            -- null: nobody this installation knows
    nik_index   bytea   check (length(nik_index) = 32), -- null: not readable as a NIK
    masked_nik  text    not null,
    kpj_index   bytea   check (length(kpj_index) = 32),
    standing    text    not null check (standing in ('ACTIVE', 'INACTIVE', 'NIK_REJECTED', 'DECEASED', 'OVER_AGE',
                                                     'OTHER_PAYER', 'DUPLICATE')),
    remark      text    not null,
    dues_rupiah bigint  check (dues_rupiah >= 0),       -- null: the file has no such column
    primary key (list_id, row_number)
);

alter table enrolment.active_list enable row level security;
alter table enrolment.active_row enable row level security;
create policy office_scope on enrolment.active_list using (access.sees(office_id));
create policy office_scope on enrolment.active_row using (access.sees(office_id));

create view enrolment.published_active_list with (security_invoker = true) as
    select id, office_id, month, file_name, sha256, rows, by_name, at from enrolment.active_list;
create view enrolment.published_active_row with (security_invoker = true) as
    select list_id, row_number, office_id, identity_id, nik_index, masked_nik, kpj_index, standing, remark, dues_rupiah
      from enrolment.active_row;

grant select, insert on enrolment.active_list, enrolment.active_row to gemet_app;
grant select on enrolment.published_active_list, enrolment.published_active_row to gemet_app;
