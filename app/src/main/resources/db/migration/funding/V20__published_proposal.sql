-- What modules after this one may know of proposals: how they stand, whom they name, and for whom money is set aside.
create view funding.published_proposal with (security_invoker = true) as
    select p.id, p.office_id, p.company_id, p.line_id, pay.name as payer_name, l.name as line_name, p.months, p.people,
           p.status, p.proposed_name, p.proposed_at, coalesce(p.decided_name, '') as decided_name, p.decided_at
      from funding.proposal p
      join funding.budget_line l on l.id = p.line_id
      join funding.payer pay on pay.id = l.payer_id;

create view funding.published_proposed_person with (security_invoker = true) as
    select p.proposal_id, p.office_id, p.company_id, p.worker_id, p.rank,
           exists (select from funding.commitment c
                    where c.proposal_id = p.proposal_id and c.worker_id = p.worker_id and c.status = 'RESERVED') as funded
      from funding.proposed_person p;

grant select on funding.published_proposal, funding.published_proposed_person to gemet_app;
