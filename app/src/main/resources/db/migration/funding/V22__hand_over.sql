-- By which paper people who are paid for already go over to the line of a proposal; empty: they wait for a payer.
alter table funding.proposal add column hands_over text not null default '';
-- The hand-over that ended a commitment, or shortened it.
alter table funding.commitment add column gone_over uuid references funding.proposal;
grant update (gone_over) on funding.commitment to gemet_app;

-- Whoever goes over is paid for up to that month by another commitment, or would have been from that month on by one that
-- was let go: nobody falls into a gap between two payers. Two payers for one month the commitments refuse already.
create function funding.keep_unbroken() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
    as $$
    declare
        broken bigint;
    begin
        select count(*) into broken
          from added n
          join proposal p on p.id = n.proposal_id and p.hands_over <> ''
         where not exists (select from commitment c
                            where c.identity_id = n.identity_id and c.programme = n.programme and c.id <> n.id
                              and (c.status = 'RESERVED' and upper(c.months) = lower(n.months)
                                   or c.gone_over = p.id and lower(c.months) = lower(n.months)))
            or exists (select from commitment c
                        where c.gone_over = p.id and c.identity_id = n.identity_id and upper(c.months) > upper(n.months));
        if broken > 0 then
            raise exception '% people would be left without a payer between two', broken
                  using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
create trigger keep_unbroken after insert on funding.commitment referencing new table as added
    for each statement execute function funding.keep_unbroken();
