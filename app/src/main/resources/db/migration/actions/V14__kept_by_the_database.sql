-- What hangs on an instrument is a budget line or a decree of the same pemda, or something that has a name only.
drop policy office_scope on actions.instrument_use;
alter table actions.instrument_use
    add column line_id uuid references funding.budget_line,
    add column decree_id uuid references verification.decree,
    alter column name drop not null;
update actions.instrument_use set line_id = thing_id, name = null where kind = 'LINE';
update actions.instrument_use set decree_id = thing_id, name = null where kind = 'DECREE';
alter table actions.instrument_use
    drop column kind,
    drop column thing_id,
    add check (num_nonnulls(line_id, decree_id, name) = 1),
    add unique nulls not distinct (instrument_id, line_id, decree_id, name);
create index on actions.instrument_use (line_id) where line_id is not null;
create index on actions.instrument_use (decree_id) where decree_id is not null;
create policy reading on actions.instrument_use for select using (access.sees(office_id));
create policy writing on actions.instrument_use for insert
    with check (access.sees(office_id)
                and (line_id is null or exists (select from funding.published_line l where l.id = line_id))
                and (decree_id is null or exists (select from verification.published_decree d where d.id = decree_id)));

-- One deed about a decision at a time: it is put off to a later day only, and no more once it has ended.
create function actions.keep_decisions() returns trigger
    language plpgsql security definer set search_path = actions, pg_temp as $$
    begin
        perform from decision where id = new.decision_id for update;
        if tg_argv[0] = 'due' then
            if exists (select from decision_end e where e.decision_id = new.decision_id) then
                raise exception 'a decision that ended is put off no more' using errcode = 'restrict_violation';
            end if;
            if exists (select from decision_due d where d.decision_id = new.decision_id and d.due_on >= new.due_on) then
                raise exception 'a decision is put off, never brought forward' using errcode = 'restrict_violation';
            end if;
        end if;
        return new;
    end $$;
revoke execute on function actions.keep_decisions() from public;
create trigger keep_decisions before insert on actions.decision_due
    for each row execute function actions.keep_decisions('due');
create trigger keep_decisions before insert on actions.decision_end
    for each row execute function actions.keep_decisions('end');
