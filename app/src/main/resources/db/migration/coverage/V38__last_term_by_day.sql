create or replace view coverage.last_term with (security_invoker = true) as
    select t.id, t.office_id, t.company_id, t.worker_id, t.line_id, t.kelurahan_code, t.shown_as, t.monthly_rupiah,
           t.ends_before as lost_on
      from enrolment.published_term t
     where t.status in ('ACTIVE', 'ENDED') and t.reason = ''
       and not exists (select from funding.published_commitment c
                        where c.identity_id = t.identity_id and c.status = 'RESERVED'
                          and lower(c.months) = t.ends_before);
