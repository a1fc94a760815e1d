-- The parts of a plan stand alike whenever a transaction ends: all proposed, all approved or all returned.
create function funding.keep_plans_whole() returns trigger
    language plpgsql security definer set search_path = funding as $$
    begin
        if (select count(distinct status) from proposal where plan_id = new.plan_id) > 1 then
            raise exception 'a plan is decided as a whole' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;

create constraint trigger keep_plan_whole after insert or update of status on funding.proposal
    deferrable initially deferred for each row when (new.plan_id is not null)
    execute function funding.keep_plans_whole();
