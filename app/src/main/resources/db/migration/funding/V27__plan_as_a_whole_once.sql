-- Every part of a plan stands as the first of them does, and the first is asked once whether all others do: what this
-- costs grows with the parts, not with their square.
create or replace function funding.keep_plans_whole() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp as $$
    declare
        first proposal;
    begin
        select * into first from proposal where plan_id = new.plan_id order by id limit 1;
        if (select status from proposal where id = new.id) <> first.status
           or new.id = first.id
              and exists (select from proposal where plan_id = new.plan_id and status <> first.status) then
            raise exception 'a plan is decided as a whole' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;

drop index funding.proposal_plan_id_idx;
create index on funding.proposal (plan_id, id) where plan_id is not null;
