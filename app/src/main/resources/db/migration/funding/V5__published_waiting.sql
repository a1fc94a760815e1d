-- Who waits for money: verified, on an approved decree, nothing set aside in these months, and not turned away by the
-- insurer since verified.
create function funding.published_waiting(for_months daterange)
    returns table (worker_id uuid, identity_id uuid, kelurahan_code text, occupation text, decile integer,
                   verified_on date)
    language sql stable
    as $$
        select v.worker_id, v.identity_id, v.kelurahan_code, v.occupation, v.decile::integer, v.verified_on
          from verification.published_verified v
         where v.decree_id is not null
           and not exists (select from funding.commitment c
                             join funding.proposal p on p.id = c.proposal_id
                            where c.identity_id = v.identity_id and c.months && for_months
                              and (c.status = 'RESERVED' or v.verified_on <= p.decided_at::date))
    $$;
