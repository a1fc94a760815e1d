-- A line pays for no more people in any month than its quota, whoever sets money aside.
create function funding.keep_to_quota() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
    as $$
    begin
        if exists (select from budget_line l
                    where l.quota is not null and l.id in (select line_id from added)
                      and l.quota < any (select count(*)
                                           from commitment c
                                          cross join generate_series(lower(c.months), upper(c.months) - 1,
                                                                     interval '1 month') as month
                                          where c.line_id = l.id and c.status = 'RESERVED'
                                          group by month)) then
            raise exception 'a line pays for no more people a month than its quota' using errcode = 'restrict_violation';
        end if;
        return null;
    end
    $$;
create trigger keep_to_quota after insert on funding.commitment referencing new table as added
    for each statement execute function funding.keep_to_quota();
