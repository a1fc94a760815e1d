-- The lists by which an office keeps a plan. A list belongs to one plan, and the registry names for each worker the one
-- list that brought them: so nobody counts for two plans.
create table actions.plan_list (
    list_id   uuid        primary key references intake.list,
    plan_id   uuid        not null,
    office_id uuid        not null,
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    foreign key (plan_id, office_id) references actions.plan (id, office_id)
);
create index on actions.plan_list (plan_id);

-- The list came from an office of the city and was taken in; an office ties its own only.
create function actions.may_tie(list uuid) returns boolean
    language sql stable
    as $$
        select exists (select from intake.published_list l
                        where l.id = list and l.sender_kind = 'OPD' and l.status = 'COMMITTED'
                          and (access.current_opd() is null
                               or exists (select from access.office o
                                           where o.id = access.current_opd() and lower(o.name) = lower(l.sender))))
    $$;
revoke execute on function actions.may_tie(uuid) from public;
grant execute on function actions.may_tie(uuid) to gemet_app;

alter table actions.plan_list enable row level security;
create policy reading on actions.plan_list for select using (access.sees(office_id) and actions.takes_part(plan_id));
create policy writing on actions.plan_list for insert
    with check (access.sees(office_id) and actions.answers_for_plan(plan_id, null) and actions.may_tie(list_id));
grant select, insert on actions.plan_list to gemet_app;
