-- What an office promises to do (langkah nyata). Who answers for it, for how many people and until when stands in its
-- versions: a later one names why, the earlier ones stay.
create table actions.plan (
    id        uuid        primary key,
    office_id uuid        not null references access.office,
    title     text        not null check (title <> ''),
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    unique (id, office_id)
);
create index on actions.plan (office_id);

create table actions.plan_version (
    plan_id   uuid        not null,
    version   integer     not null check (version > 0),
    previous  integer     generated always as (nullif(version - 1, 0)) stored,
    office_id uuid        not null,
    desk_id   uuid        not null references access.office,
    people    integer     not null check (people > 0),
    due_on    date        not null,
    document  text        not null,
    dated     date,
    reason    text        not null check ((version = 1) = (reason = '')),
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    primary key (plan_id, version),
    check ((document = '') = (dated is null)),
    foreign key (plan_id, office_id) references actions.plan (id, office_id),
    foreign key (plan_id, previous) references actions.plan_version (plan_id, version)
);
create index on actions.plan_version (desk_id);

create table actions.step (
    id        uuid        primary key,
    plan_id   uuid        not null,
    office_id uuid        not null,
    title     text        not null check (title <> ''),
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    unique (id, plan_id, office_id),
    foreign key (plan_id, office_id) references actions.plan (id, office_id)
);
create index on actions.step (plan_id);

create table actions.step_version (
    step_id   uuid        not null,
    version   integer     not null check (version > 0),
    previous  integer     generated always as (nullif(version - 1, 0)) stored,
    plan_id   uuid        not null,
    office_id uuid        not null,
    desk_id   uuid        not null references access.office,
    due_on    date        not null,
    document  text        not null,
    dated     date,
    reason    text        not null check ((version = 1) = (reason = '')),
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    primary key (step_id, version),
    check ((document = '') = (dated is null)),
    foreign key (step_id, plan_id, office_id) references actions.step (id, plan_id, office_id),
    foreign key (step_id, previous) references actions.step_version (step_id, version)
);
create index on actions.step_version (plan_id);
create index on actions.step_version (desk_id);

-- A step is done when, and only when, there is a document that shows it. The file is sealed.
create table actions.step_evidence (
    step_id   uuid        primary key,
    plan_id   uuid        not null,
    office_id uuid        not null,
    document  text        not null check (document <> ''),
    dated     date        not null,
    file_name text        not null check (file_name <> ''),
    sealed    bytea       not null check (length(sealed) > 0),
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    foreign key (step_id, plan_id, office_id) references actions.step (id, plan_id, office_id)
);
create index on actions.step_evidence (plan_id);

-- An office of the city sees the plans it answers for or answered for, and those with a step of its own; the pemda's own
-- people see all.
create function actions.takes_part(plan uuid) returns boolean
    language sql stable security definer set search_path = actions, pg_temp
    as $$
        select access.current_opd() is null
            or exists (select from plan_version v where v.plan_id = plan and v.desk_id = access.current_opd())
            or exists (select from step_version v where v.plan_id = plan and v.desk_id = access.current_opd())
    $$;

-- It changes those that are its own now. A plan without any version is being written down.
create function actions.answers_for_plan(plan uuid, desk uuid) returns boolean
    language sql stable security definer set search_path = actions, pg_temp
    as $$
        select access.current_opd() is null
            or access.current_opd() = coalesce((select v.desk_id from plan_version v where v.plan_id = plan
                                                 order by v.version desc limit 1), desk)
    $$;

create function actions.answers_for_step(step uuid, plan uuid) returns boolean
    language sql stable security definer set search_path = actions, pg_temp
    as $$
        select answers_for_plan(plan, null)
            or access.current_opd() = (select v.desk_id from step_version v where v.step_id = step
                                        order by v.version desc limit 1)
    $$;

-- Who answers is an office of the same pemda; another takes over by a document only; what is done changes no more.
create function actions.keep_the_history() returns trigger
    language plpgsql security definer set search_path = actions, pg_temp as $$
    declare before uuid;
    begin
        if not exists (select from access.office o
                        where o.id = new.desk_id and o.pemda_id = new.office_id and o.kind in ('PEMDA', 'OPD')) then
            raise exception 'an office of the same pemda answers' using errcode = 'restrict_violation';
        end if;
        if tg_argv[0] = 'plan' then
            select v.desk_id into before from plan_version v
             where v.plan_id = new.plan_id and v.version = new.version - 1;
        else
            select v.desk_id into before from step_version v
             where v.step_id = new.step_id and v.version = new.version - 1;
            if exists (select from step_evidence e where e.step_id = new.step_id) then
                raise exception 'a step that is done changes no more' using errcode = 'restrict_violation';
            end if;
        end if;
        if before <> new.desk_id and new.document = '' then
            raise exception 'another office takes over by a document' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
create trigger keep_the_history before insert on actions.plan_version
    for each row execute function actions.keep_the_history('plan');
create trigger keep_the_history before insert on actions.step_version
    for each row execute function actions.keep_the_history('step');

revoke execute on all functions in schema actions from public;
grant execute on function actions.takes_part, actions.answers_for_plan, actions.answers_for_step to gemet_app;

alter table actions.plan enable row level security;
alter table actions.plan_version enable row level security;
alter table actions.step enable row level security;
alter table actions.step_version enable row level security;
alter table actions.step_evidence enable row level security;
create policy reading on actions.plan for select using (access.sees(office_id) and actions.takes_part(id));
create policy writing on actions.plan for insert with check (access.sees(office_id));
create policy reading on actions.plan_version for select using (access.sees(office_id) and actions.takes_part(plan_id));
create policy writing on actions.plan_version for insert
    with check (access.sees(office_id) and actions.answers_for_plan(plan_id, desk_id));
create policy reading on actions.step for select using (access.sees(office_id) and actions.takes_part(plan_id));
create policy writing on actions.step for insert
    with check (access.sees(office_id) and actions.answers_for_plan(plan_id, null));
create policy reading on actions.step_version for select using (access.sees(office_id) and actions.takes_part(plan_id));
create policy writing on actions.step_version for insert
    with check (access.sees(office_id) and actions.answers_for_step(step_id, plan_id));
create policy reading on actions.step_evidence for select using (access.sees(office_id) and actions.takes_part(plan_id));
create policy writing on actions.step_evidence for insert
    with check (access.sees(office_id) and actions.answers_for_step(step_id, plan_id));
grant select, insert on actions.plan, actions.plan_version, actions.step, actions.step_version, actions.step_evidence
    to gemet_app;
