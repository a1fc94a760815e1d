-- What else a payer may ask for: until when the money is spent, how many people it pays for at once, and whom it is for.
alter table funding.budget_line
    add column spend_by            date,
    add column quota               integer check (quota > 0),
    add column earmark_sex         text    check (earmark_sex in ('MALE', 'FEMALE')),
    add column earmark_age_from    integer check (earmark_age_from between 0 and 120),
    add column earmark_age_through integer check (earmark_age_through between 0 and 120),
    add column earmark_decree      uuid    references verification.decree,
    add column earmark_unless      text[]  not null default '{}',
    add constraint ages_in_order check (earmark_age_from <= earmark_age_through),
    add constraint spent_after_it_begins check (spend_by >= lower(months));

create or replace view funding.published_line with (security_invoker = true) as
    select l.id, l.office_id, l.company_id, l.payer_id, p.name as payer_name, p.kind as payer_kind, l.name,
           l.account_code, l.fiscal_year, l.months, l.earmark_regions, l.earmark_occupations, l.earmark_decile,
           -b.source_rupiah as ceiling_rupiah, b.pledged_rupiah, b.free_rupiah, b.reserved_rupiah, b.billed_rupiah,
           b.paid_rupiah, b.returned_rupiah, l.spend_by, l.quota, l.earmark_sex, l.earmark_age_from,
           l.earmark_age_through, l.earmark_decree, l.earmark_unless
      from funding.budget_line l
      join funding.payer p on p.id = l.payer_id
      join funding.balance b on b.line_id = l.id;

drop function funding.published_waiting(daterange);
create function funding.published_waiting(for_months daterange)
    returns table (worker_id uuid, identity_id uuid, kelurahan_code text, occupation text, decile integer,
                   verified_on date, decree_id uuid)
    language sql stable
    as $$
        select v.worker_id, v.identity_id, v.kelurahan_code, v.occupation, v.decile::integer, v.verified_on, v.decree_id
          from verification.published_verified v
         where v.decree_id is not null
           and not exists (select from funding.commitment c
                             join funding.proposal p on p.id = c.proposal_id
                            where c.identity_id = v.identity_id and c.months && for_months
                              and (c.status = 'RESERVED' or v.verified_on <= p.decided_at::date))
    $$;
