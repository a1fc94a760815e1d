-- The first day without dues as a column: row-level security lets an index find a date, but not the end of a range.
alter table enrolment.term add column ends_before date generated always as (upper(months)) stored;
create index term_by_end on enrolment.term (office_id, ends_before, kelurahan_code, shown_as, id)
    where status in ('ACTIVE', 'ENDED') and reason = '';

create or replace view enrolment.published_term with (security_invoker = true) as
    select id, office_id, company_id, worker_id, identity_id, commitment_id, line_id, payer_id, payer_kind, programme,
           months, monthly_rupiah, sector, kelurahan_code, occupation, shown_as, status, reason, ends_before
      from enrolment.term;
