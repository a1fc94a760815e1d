-- Everybody's age is that of the year in which a plan begins, also for a part of it that begins in the next year: the plan
-- was made so, and a person at the limit must not make the whole of it fail. Without a plan it is the proposal's own year;
-- nothing says so of proposals made before.
alter table funding.proposal add column age_year integer,
    add constraint age_year_is_of_the_plan
        check (age_year = extract(year from lower(months))
               or plan_id is not null and age_year < extract(year from lower(months)));

create or replace function funding.keep_to_earmarks() returns trigger
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
                     or coalesce(p.age_year, extract(year from lower(p.months))) - w.birth_year
                        between l.earmark_age_from and l.earmark_age_through)
                and (l.earmark_decree is null or v.decree_id = l.earmark_decree)) is not true;
        if outside > 0 then
            raise exception '% people are not whom this line is for', outside using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
