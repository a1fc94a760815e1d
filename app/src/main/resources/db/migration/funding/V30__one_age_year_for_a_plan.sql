-- The parts of a plan stand alike whenever a transaction ends: all proposed, approved or returned, and ages of one year, for a
-- person who is within the limits of one part by one year would be outside those of the next by another.
create or replace function funding.keep_plans_whole() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp as $$
    declare
        first proposal;
        part proposal;
    begin
        select * into first from proposal where plan_id = new.plan_id order by id limit 1;
        select * into part from proposal where id = new.id;
        if part.status <> first.status
           or part.id = first.id
              and exists (select from proposal where plan_id = new.plan_id and status <> first.status) then
            raise exception 'a plan is decided as a whole' using errcode = 'restrict_violation';
        end if;
        if part.age_year is distinct from first.age_year
           or part.id = first.id
              and exists (select from proposal
                           where plan_id = new.plan_id and age_year is distinct from first.age_year) then
            raise exception 'a plan takes ages of one year' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
