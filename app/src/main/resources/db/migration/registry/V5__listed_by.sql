-- Who took a worker in, so that nobody decides on somebody he listed himself.
alter table registry.worker
    add column listed_by uuid default nullif(current_setting('gemet.user', true), '')::uuid;

create or replace view registry.published_worker with (security_invoker = true) as
    select id, office_id, identity_id, name, birth_year, sex, kelurahan_code, occupation, decile, listed_on, source_list,
           listed_by
      from registry.worker
     where merged_into is null;
