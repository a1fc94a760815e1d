-- An instalment may come in parts, as long as they are no more than it. One that has come in part may be promised anew, but
-- for no less than what is there.
create or replace function funding.keep_instalments() returns trigger
    language plpgsql as $$
    begin
        if exists (select from funding.pledge_version v
                    where (v.pledge_id, v.version) in (select pledge_id, version from added)
                      and v.worth_rupiah <> (select sum(amount_rupiah) from funding.pledge_instalment i
                                              where (i.pledge_id, i.version) = (v.pledge_id, v.version))) then
            raise exception 'instalments add up to what was promised' using errcode = 'restrict_violation';
        end if;
        if exists (select from (select distinct pledge_id, version from added) a
                     join (select pledge_id, number, sum(amount_rupiah) as arrived
                             from funding.live_receipt
                            group by pledge_id, number) r on r.pledge_id = a.pledge_id
                    where not exists (select from funding.pledge_instalment i
                                       where (i.pledge_id, i.version, i.number) = (a.pledge_id, a.version, r.number)
                                         and i.amount_rupiah >= r.arrived)) then
            raise exception 'an instalment that was received stays' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;

create or replace function funding.keep_receipts() returns trigger
    language plpgsql as $$
    begin
        if (select sum(amount_rupiah) from funding.live_receipt r
             where (r.pledge_id, r.number) = (new.pledge_id, new.number))
              > (select amount_rupiah from funding.pledge_instalment i
                  where (i.pledge_id, i.version, i.number) = (new.pledge_id, new.version, new.number))
           or not exists (select from funding.live_receipt r
                            join funding.pledge_line l on l.pledge_id = r.pledge_id and l.line_id = r.line_id
                           where r.transfer_id = new.transfer_id and r.reason = 'RECEIPT') then
            raise exception 'receipts of an instalment are no more than it, on the line of its pledge'
                  using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
