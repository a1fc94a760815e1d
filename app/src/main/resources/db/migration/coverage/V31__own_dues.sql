-- Who asks about themselves also learns until which month their dues are paid: every bill before it is paid too.
drop function coverage.terms_of(uuid[]);
create function coverage.terms_of(workers uuid[])
    returns table (status text, first_day date, last_day date, payer_name text, paid_through date)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
        with open_bill as (
            select worker_id, min(month) as month from billing.published_bill
             where worker_id = any (workers) and status = 'ISSUED'
             group by worker_id
        ), paid_bill as (
            select b.worker_id, max(b.month) as month
              from billing.published_bill b
              left join open_bill o on o.worker_id = b.worker_id
             where b.worker_id = any (workers) and b.status = 'PAID' and (o.month is null or b.month < o.month)
             group by b.worker_id
        )
        select t.status, lower(t.months), upper(t.months) - 1, c.payer_name, p.month
          from enrolment.published_term t
          join funding.published_commitment c on c.id = t.commitment_id
          left join paid_bill p on p.worker_id = t.worker_id
         where t.worker_id = any (workers)
    $$;

-- With the pemda that printed the card.
drop function coverage.holder_of_card(text);
create function coverage.holder_of_card(card_code text) returns table (worker_id uuid, office_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select worker_id, office_id from enrolment.published_card where code = card_code $$;

revoke execute on all functions in schema coverage from public;
grant execute on function coverage.terms_of, coverage.holder_of_card to gemet_app;
