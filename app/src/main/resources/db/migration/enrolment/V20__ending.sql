-- Why somebody's cover ended before its time, and the months of a line that became free by it.
create table enrolment.ending (
    id             uuid        primary key default uuidv7(),
    office_id      uuid        not null references access.office,
    company_id     uuid        references access.office,
    term_id        uuid        not null references enrolment.term,
    worker_id      uuid        not null,
    line_id        uuid        not null,
    kelurahan_code text,
    freed          daterange   not null check (not isempty(freed)),
    why            text        not null check (why in ('DIED', 'MOVED', 'FORMAL_WORK', 'OVER_AGE', 'OTHER')),
    reason         text        not null check (reason <> ''),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null
);
create index on enrolment.ending (office_id, line_id);

-- Which proposal offers the freed months to the next in line.
create table enrolment.replacement (
    ending_id   uuid not null references enrolment.ending,
    proposal_id uuid not null references funding.proposal,
    office_id   uuid not null references access.office,
    company_id  uuid references access.office,
    primary key (ending_id, proposal_id)
);
create index on enrolment.replacement (proposal_id);

alter table enrolment.ending enable row level security;
alter table enrolment.replacement enable row level security;
create policy payer_scope on enrolment.ending
    using (access.sees_payer(office_id, company_id)
           and (access.current_company() is not null or access.sees_place(office_id, kelurahan_code)));
create policy payer_scope on enrolment.replacement using (access.sees_payer(office_id, company_id));

grant select, insert on enrolment.ending, enrolment.replacement to gemet_app;
