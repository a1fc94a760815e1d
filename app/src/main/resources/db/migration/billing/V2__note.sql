-- What was paid of a bill; a refund takes from it.
alter table billing.bill add column paid_rupiah bigint not null default 0 check (paid_rupiah >= 0);
update billing.bill set paid_rupiah = amount_rupiah where status = 'PAID';
grant update (paid_rupiah) on billing.bill to gemet_app;

-- A bill is never edited: what it should have been is written beside it, note after note, each with its paper.
create table billing.note (
    id             uuid        primary key,
    office_id      uuid        not null references access.office,
    company_id     uuid        references access.office,
    bill_id        uuid        not null references billing.bill,
    number         integer     not null check (number > 0),
    was_rupiah     bigint      not null check (was_rupiah >= 0),
    becomes_rupiah bigint      not null check (becomes_rupiah >= 0),
    reason         text        not null check (reason <> ''),
    document       text        not null check (document <> ''),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    check (was_rupiah <> becomes_rupiah),
    constraint one_correction_after_the_other unique (bill_id, number)
);

alter table billing.note enable row level security;
create policy payer_scope on billing.note using (access.sees_payer(office_id, company_id));
grant select, insert on billing.note to gemet_app;

-- A note begins where the bill or the note before it ended.
create function billing.keep_notes_in_line() returns trigger
    language plpgsql as $$
    begin
        if not exists (
            select from billing.bill b
              left join lateral (select n.number, n.becomes_rupiah from billing.note n
                                  where n.bill_id = b.id order by n.number desc limit 1) last on true
             where b.id = new.bill_id and b.office_id = new.office_id
               and b.company_id is not distinct from new.company_id and b.status <> 'CANCELLED'
               and new.was_rupiah = coalesce(last.becomes_rupiah, b.amount_rupiah)
               and new.number = coalesce(last.number, 0) + 1) then
            raise exception 'note % does not follow from its bill', new.id using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
create trigger keep_in_line before insert on billing.note
    for each row execute function billing.keep_notes_in_line();

-- Bills as they come to after their notes, and what is open of them.
create view billing.due with (security_invoker = true) as
    select b.id, b.office_id, b.company_id, b.term_id, b.worker_id, b.line_id, b.month, b.status,
           b.amount_rupiah as issued_rupiah, coalesce(n.becomes_rupiah, b.amount_rupiah) as amount_rupiah,
           b.paid_rupiah, coalesce(n.becomes_rupiah, b.amount_rupiah) - b.paid_rupiah as open_rupiah, b.payment_id
      from billing.bill b
      left join (select distinct on (bill_id) bill_id, becomes_rupiah
                   from billing.note order by bill_id, number desc) n on n.bill_id = b.id
     where b.status <> 'CANCELLED';
grant select on billing.due to gemet_app;

create or replace view billing.published_bill with (security_invoker = true) as
    select b.id, b.office_id, b.company_id, b.term_id, b.worker_id, b.line_id, b.month,
           coalesce(n.becomes_rupiah, b.amount_rupiah) as amount_rupiah, b.status,
           p.sp2d, p.paid_on, coalesce(p.paid_on > p.due_on, false) as late
      from billing.bill b
      left join billing.payment p on p.id = b.payment_id
      left join (select distinct on (bill_id) bill_id, becomes_rupiah
                   from billing.note order by bill_id, number desc) n on n.bill_id = b.id;
