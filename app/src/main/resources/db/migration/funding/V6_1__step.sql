-- Whom money is set aside for has taken the third step of the journey.
create function funding.mark_funded() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
    as $$
    begin
        perform registry.mark_step(3, array_agg(worker_id), array_agg(funded))
           from (select worker_id, bool_or(status = 'RESERVED') as funded
                   from commitment
                  where worker_id in (select worker_id from changed)
                  group by worker_id) who;
        return null;
    end
    $$;
create trigger mark_added after insert on funding.commitment referencing new table as changed
    for each statement execute function funding.mark_funded();
create trigger mark_changed after update on funding.commitment referencing new table as changed
    for each statement execute function funding.mark_funded();

select registry.mark_step(3, array_agg(worker_id), array_agg(true))
  from (select distinct worker_id from funding.commitment where status = 'RESERVED') funded;
