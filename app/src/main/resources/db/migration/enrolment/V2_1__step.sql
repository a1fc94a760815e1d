-- Whom the insurer accepted has taken the fourth step of the journey; who holds the card, the last.
create function enrolment.mark_enrolled() returns trigger
    language plpgsql security definer set search_path = enrolment, pg_temp
    as $$
    begin
        perform registry.mark_step(4, array_agg(worker_id), array_agg(enrolled))
           from (select worker_id, bool_or(status in ('ACTIVE', 'ENDED')) as enrolled
                   from term
                  where worker_id in (select worker_id from changed)
                  group by worker_id) who;
        return null;
    end
    $$;
create trigger mark_added after insert on enrolment.term referencing new table as changed
    for each statement execute function enrolment.mark_enrolled();
create trigger mark_changed after update on enrolment.term referencing new table as changed
    for each statement execute function enrolment.mark_enrolled();

create function enrolment.mark_handed() returns trigger
    language plpgsql security definer set search_path = enrolment, pg_temp
    as $$
    begin
        perform registry.mark_step(5, array_agg(c.worker_id), array_agg(true))
           from changed
           join card c on c.id = changed.card_id;
        return null;
    end
    $$;
create trigger mark_added after insert on enrolment.handover referencing new table as changed
    for each statement execute function enrolment.mark_handed();

select registry.mark_step(4, array_agg(worker_id), array_agg(true))
  from (select distinct worker_id from enrolment.term where status in ('ACTIVE', 'ENDED')) enrolled;
select registry.mark_step(5, array_agg(worker_id), array_agg(true))
  from (select distinct c.worker_id from enrolment.handover h join enrolment.card c on c.id = h.card_id) handed;
