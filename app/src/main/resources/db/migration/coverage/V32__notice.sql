-- Who was told how many days ahead that cover ends for want of money. Rows are added, never changed: they show whether
-- anybody lost cover unnoticed.
create table coverage.notice (
    term_id        uuid        not null references enrolment.term,
    lost_on        date        not null,
    days_ahead     integer     not null check (days_ahead in (60, 30, 7)),
    audience       text        not null check (audience in ('OFFICE', 'PAYER', 'WORKER')),
    office_id      uuid        not null references access.office,
    company_id     uuid        references access.office,
    kelurahan_code text,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    primary key (term_id, lost_on, days_ahead, audience)
);
create index on coverage.notice (office_id, lost_on);

alter table coverage.notice enable row level security;
create policy payer_scope on coverage.notice
    using (access.sees_payer(office_id, company_id)
           and (access.current_company() is not null or access.sees_place(office_id, kelurahan_code)));

grant select, insert on coverage.notice to gemet_app;

-- Terms after which nobody pays on. Whose cover was ended for a reason (death, formal work) is not among them.
create view coverage.last_term with (security_invoker = true) as
    select t.id, t.office_id, t.company_id, t.worker_id, t.line_id, t.kelurahan_code, t.shown_as, t.monthly_rupiah,
           upper(t.months) as lost_on
      from enrolment.published_term t
     where t.status in ('ACTIVE', 'ENDED') and t.reason = ''
       and not exists (select from funding.published_commitment c
                        where c.identity_id = t.identity_id and c.status = 'RESERVED'
                          and lower(c.months) = upper(t.months));

grant select on coverage.last_term to gemet_app;

-- Of those who lose cover on a day all, or those of one line or kelurahan.
create function coverage.losing(on_day date, of_line uuid, in_kelurahan text) returns setof coverage.last_term
    language sql stable
    as $$
        select * from coverage.last_term
         where lost_on = on_day and (of_line is null or line_id = of_line)
           and (in_kelurahan is null or kelurahan_code = in_kelurahan)
    $$;

revoke execute on function coverage.losing(date, uuid, text) from public;
grant execute on function coverage.losing(date, uuid, text) to gemet_app;
