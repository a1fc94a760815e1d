-- Nor does a line pay after its last day, whenever the payment is entered.
create function billing.keep_to_last_day() returns trigger
    language plpgsql security definer set search_path = billing, pg_temp
    as $$
    begin
        if exists (select from funding.published_line l where l.id = new.line_id and l.spend_by < new.paid_on) then
            raise exception 'the last day of this line is past' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
create trigger keep_to_last_day after insert on billing.payment
    for each row execute function billing.keep_to_last_day();
