-- After many rows at once the planner takes tables for as small as they were, until autovacuum looks; this looks
-- now at those that grew by a fifth.
create function access.refresh_statistics() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
        crowded regclass;
    begin
        for crowded in
            select c.oid
              from pg_class c
             where c.relkind = 'r' and c.relowner = (select oid from pg_roles where rolname = current_user)
               and pg_relation_size(c.oid) / current_setting('block_size')::integer > 5 + 1.2 * greatest(c.relpages, 0)
        loop
            execute format('analyze %s', crowded);
        end loop;
    end $$;

revoke execute on function access.refresh_statistics() from public;
grant execute on function access.refresh_statistics() to gemet_app;
