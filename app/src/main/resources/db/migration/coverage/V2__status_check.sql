-- The public page "am I covered?" is asked without an account, so there is no scope; these functions answer only for a
-- worker or a card code that the caller already knows.

-- Who asked and when, by a keyed hash of the address or the NIK. The application can neither read nor change it.
create table coverage.turn (
    asker    bytea       not null check (length(asker) = 32),
    taken_at timestamptz not null
);
create index on coverage.turn (asker, taken_at);

-- One more answer for each asker, unless one of them had so many within the hour already.
create function coverage.take_turn(askers bytea[], most integer, now_at timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = coverage, pg_temp
    as $$
    begin
        perform pg_advisory_xact_lock(hashtextextended(encode(a.asker, 'hex'), 0))
           from (select asker from unnest(askers) as asker order by asker) a;
        delete from turn where asker = any (askers) and taken_at <= now_at - interval '1 hour';
        if exists (select from turn where asker = any (askers) group by asker having count(*) >= most) then
            return false;
        end if;
        insert into turn (asker, taken_at) select asker, now_at from unnest(askers) as asker;
        return true;
    end $$;

create function coverage.forget_turns(now_at timestamptz) returns void
    language sql volatile security definer set search_path = coverage, pg_temp
    as $$ delete from turn where taken_at <= now_at - interval '1 hour' $$;

create function coverage.terms_of(workers uuid[])
    returns table (status text, first_day date, last_day date, payer_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
        select t.status, lower(t.months), upper(t.months) - 1, c.payer_name
          from enrolment.published_term t
          join funding.published_commitment c on c.id = t.commitment_id
         where t.worker_id = any (workers)
    $$;

create function coverage.holder_of_card(card_code text) returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select worker_id from enrolment.published_card where code = card_code $$;

revoke execute on all functions in schema coverage from public;
grant execute on all functions in schema coverage to gemet_app;
