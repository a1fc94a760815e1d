-- After the last day of a line nothing more is set aside from it. Days are those of western Indonesia, the last to end
-- but for an hour or two that the application looks at.
create function funding.keep_to_last_day() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
    as $$
    begin
        if exists (select from budget_line l
                    where l.id = new.line_id and l.spend_by < (new.at at time zone 'Asia/Jakarta')::date) then
            raise exception 'the last day of this line is past' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
create trigger keep_to_last_day after insert on funding.transfer
    for each row when (new.reason = 'RESERVE') execute function funding.keep_to_last_day();
