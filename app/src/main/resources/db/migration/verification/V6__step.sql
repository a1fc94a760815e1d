-- Whose case stands at verified has taken the second step of the journey.
create function verification.mark_verified() returns trigger
    language plpgsql security definer set search_path = verification, pg_temp
    as $$
    begin
        perform registry.mark_step(2, array_agg(worker_id), array_agg(status = 'VERIFIED')) from changed;
        return null;
    end
    $$;
create trigger mark_added after insert on verification.worker_case referencing new table as changed
    for each statement execute function verification.mark_verified();
create trigger mark_changed after update on verification.worker_case referencing new table as changed
    for each statement execute function verification.mark_verified();

select registry.mark_step(2, array_agg(worker_id), array_agg(true))
  from verification.worker_case
 where status = 'VERIFIED';
