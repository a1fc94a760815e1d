-- For somebody who asks about themselves, without an account: the sealed row of a NIK that the asker knows. Whether the
-- asker knows the rest too is for the caller to see, who holds the key.
create function registry.sealed_of(sought bytea)
    returns table (office_id uuid, worker_id uuid, kept uuid, sealed bytea)
    language sql stable security definer set search_path = registry, pg_temp
    as $$
        select w.office_id, w.id, coalesce(w.merged_into, w.id), w.sealed
          from identity i
          join worker w on w.identity_id = i.id
         where i.nik_index = sought
    $$;

revoke execute on function registry.sealed_of from public;
grant execute on function registry.sealed_of to gemet_app;
