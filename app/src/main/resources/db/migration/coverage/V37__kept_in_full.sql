-- A figure that was counted has its list by the end of the transaction; whether it is the right list, the list's own
-- trigger says.
create function coverage.keep_its_list() returns trigger
    language plpgsql security definer set search_path = coverage, pg_temp as $$
    begin
        if (select count(*) from figure_person p where p.figure_id = new.id) <> new.covered then
            raise exception 'a counted figure comes with its list' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
revoke execute on function coverage.keep_its_list() from public;
create constraint trigger keep_its_list after insert on coverage.figure deferrable initially deferred
    for each row when (new.fingerprint is not null) execute function coverage.keep_its_list();

-- A company reads whose cover it was told about; the city's officers write it down.
alter policy payer_scope on coverage.notice with check (access.sees_place(office_id, kelurahan_code));
