-- How far each worker has come, bit n for step n of the journey: kept by the modules that take the steps, so that a list
-- of a quarter of a million is filtered and put in order by one index.
alter table registry.worker add reached integer not null default 2;
alter table registry.worker add step integer not null generated always as (
    case when reached >= 32 then 5 when reached >= 16 then 4 when reached >= 8 then 3 when reached >= 4 then 2
         else 1 end) stored;

create index on registry.worker (office_id, step, name_key, id) where merged_into is null;

-- Rows change in the order in which lists lock workers, so that a list and a step never wait for each other.
create function registry.mark_step(number integer, workers uuid[], has boolean[]) returns void
    language sql volatile security definer set search_path = registry, pg_temp
    as $$
        update worker
           set reached = changing.reached
          from (select w.id, w.reached # (1 << number) as reached
                  from unnest(workers, has) as mark (id, has)
                  join worker w on w.id = mark.id
                 where (w.reached & (1 << number) > 0) <> mark.has
                 order by w.identity_id
                   for no key update of w) as changing
         where worker.id = changing.id
    $$;
revoke execute on function registry.mark_step(integer, uuid[], boolean[]) from public;
