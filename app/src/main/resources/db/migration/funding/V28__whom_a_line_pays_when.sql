-- A line pays for its months, but for none that begins after its last day: that could never be billed.
create function funding.payable(months daterange, spend_by date) returns daterange
    language sql immutable
    return months * daterange(null, (date_trunc('month', spend_by::timestamp) + interval '1 month')::date);

create or replace view funding.published_line with (security_invoker = true) as
    select l.id, l.office_id, l.company_id, l.payer_id, p.name as payer_name, p.kind as payer_kind, l.name,
           l.account_code, l.fiscal_year, funding.payable(l.months, l.spend_by) as months, l.earmark_regions,
           l.earmark_occupations, l.earmark_decile,
           -b.source_rupiah as ceiling_rupiah, b.pledged_rupiah, b.free_rupiah, b.reserved_rupiah, b.billed_rupiah,
           b.paid_rupiah, b.returned_rupiah, l.spend_by, l.quota, l.earmark_sex, l.earmark_age_from,
           l.earmark_age_through, l.earmark_decree, l.earmark_unless, l.promised_on
      from funding.budget_line l
      join funding.payer p on p.id = l.payer_id
      join funding.balance b on b.line_id = l.id;

create function funding.keep_to_payable_months() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp as $$
    begin
        if exists (select from added a
                     join budget_line l on l.id = a.line_id
                    where not a.months <@ payable(l.months, l.spend_by)) then
            raise exception 'a line pays for its own months, and for none that begins after its last day'
                  using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
create trigger keep_to_payable_months after insert on funding.commitment referencing new table as added
    for each statement execute function funding.keep_to_payable_months();

-- What is looked at when money is set aside stays looked at.
create function funding.keep_from_growing() returns trigger
    language plpgsql as $$
    begin
        raise exception 'what is set aside is shortened or let go, never more' using errcode = 'restrict_violation';
    end $$;
create trigger keep_from_growing before update on funding.commitment
    for each row when (not new.months <@ old.months or new.status = 'RESERVED' and old.status <> 'RESERVED')
    execute function funding.keep_from_growing();

-- The quota: of two who set money aside at once the second waits and counts the first; and people of the same months are
-- counted together.
create or replace function funding.keep_to_quota() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp as $$
    begin
        perform from budget_line
          where quota is not null and id in (select line_id from added) order by id for no key update;
        if exists (select from budget_line l
                    where l.quota is not null and l.id in (select line_id from added)
                      and l.quota < any (select sum(alike.people)
                                           from (select c.months, count(*) as people
                                                   from commitment c
                                                  where c.line_id = l.id and c.status = 'RESERVED'
                                                  group by c.months) alike
                                          cross join generate_series(lower(alike.months), upper(alike.months) - 1,
                                                                     interval '1 month') as month
                                          group by month)) then
            raise exception 'a line pays for no more people a month than its quota' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;

-- Whom a line is for, by what is known of them when they are proposed; nobody is set money aside for without a proposal.
-- Who lacks the answer to a condition does not meet it. Whether another payer could pay is not asked here.
create function funding.keep_to_earmarks() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp as $$
    declare
        outside bigint;
    begin
        if not exists (select from proposal p
                         join budget_line l on l.id = p.line_id
                        where p.id in (select proposal_id from added)
                          and (l.earmark_regions <> '{}' or l.earmark_occupations <> '{}'
                               or num_nonnulls(l.earmark_decile, l.earmark_sex, l.earmark_age_from,
                                               l.earmark_age_through, l.earmark_decree) > 0)) then
            return null;
        end if;
        select count(*) into outside
          from added a
          join proposal p on p.id = a.proposal_id
          join budget_line l on l.id = p.line_id
          left join registry.published_worker w on w.id = a.worker_id and w.office_id = a.office_id
          left join verification.published_verified v on v.worker_id = a.worker_id and v.office_id = a.office_id
         where ((l.earmark_regions = '{}'
                 or exists (select from unnest(l.earmark_regions) place
                             where v.kelurahan_code = place or starts_with(v.kelurahan_code, place || '.')))
                and (l.earmark_occupations = '{}' or v.occupation = any (l.earmark_occupations))
                and (l.earmark_decile is null or v.decile <= l.earmark_decile)
                and (l.earmark_sex is null or w.sex = case l.earmark_sex when 'MALE' then 'L' else 'P' end)
                and (l.earmark_age_from is null or l.earmark_age_through is null
                     or extract(year from lower(p.months)) - w.birth_year
                        between l.earmark_age_from and l.earmark_age_through)
                and (l.earmark_decree is null or v.decree_id = l.earmark_decree)) is not true;
        if outside > 0 then
            raise exception '% people are not whom this line is for', outside using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
create trigger keep_to_earmarks after insert on funding.proposed_person referencing new table as added
    for each statement execute function funding.keep_to_earmarks();

revoke execute on function funding.keep_to_payable_months(), funding.keep_from_growing(), funding.keep_to_earmarks()
    from public;
