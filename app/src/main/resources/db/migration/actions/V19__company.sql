-- The companies asked to a meeting, and what was heard of them since. What they promise and keep stands with their payer
-- alone. Nothing here changes: who came is put right, and the payer tied, by a further version.
create table actions.company (
    id        uuid        primary key,
    office_id uuid        not null references access.office,
    name      text        not null check (name <> ''),
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    unique (id, office_id)
);
create unique index on actions.company (office_id, lower(name));

-- Which payer it is; none, until it is one, or because it was tied to a wrong one.
create table actions.company_payer (
    company_id uuid        not null,
    version    integer     not null check (version > 0),
    previous   integer     generated always as (nullif(version - 1, 0)) stored,
    office_id  uuid        not null,
    payer_id   uuid,
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null,
    primary key (company_id, version),
    foreign key (company_id, office_id) references actions.company (id, office_id),
    foreign key (company_id, previous) references actions.company_payer (company_id, version),
    foreign key (payer_id, office_id) references funding.payer (id, office_id)
);
create index on actions.company_payer (payer_id);

-- By which letter it was asked, who follows it up, and by when an answer is due.
create table actions.invitation (
    id         uuid        primary key,
    company_id uuid        not null,
    meeting_id uuid        not null,
    office_id  uuid        not null,
    letter     text        not null check (letter <> ''),
    dated      date        not null,
    owner      text        not null check (owner <> ''),
    answer_by  date        not null check (answer_by >= dated),
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null,
    unique (company_id, meeting_id),
    unique (id, office_id),
    foreign key (company_id, office_id) references actions.company (id, office_id),
    foreign key (meeting_id, office_id) references actions.meeting (id, office_id)
);
create index on actions.invitation (meeting_id);

-- Who came for it; empty: nobody did.
create table actions.attendance (
    invitation_id uuid        not null,
    version       integer     not null check (version > 0),
    previous      integer     generated always as (nullif(version - 1, 0)) stored,
    office_id     uuid        not null,
    who           text        not null,
    reason        text        not null check ((version = 1) = (reason = '')),
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null,
    primary key (invitation_id, version),
    foreign key (invitation_id, office_id) references actions.invitation (id, office_id),
    foreign key (invitation_id, previous) references actions.attendance (invitation_id, version)
);

-- What was said, who acts next and by when; no day: nothing is left to do.
create table actions.follow_up (
    id         uuid        primary key,
    turn       bigint      generated always as identity, -- in which they were written down
    company_id uuid        not null,
    office_id  uuid        not null,
    said_on    date        not null,
    said       text        not null check (said <> ''),
    owner      text        not null check (owner <> ''),
    next_on    date        check (next_on >= said_on),
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null,
    foreign key (company_id, office_id) references actions.company (id, office_id)
);
create index on actions.follow_up (company_id);

-- Two companies are never one payer: their money would count twice.
create function actions.keep_payers_apart() returns trigger
    language plpgsql security definer set search_path = actions, pg_temp as $$
    begin
        perform pg_advisory_xact_lock(hashtextextended('company of payer ' || new.payer_id, 0));
        if exists (select from company_payer p
                    where p.payer_id = new.payer_id and p.company_id <> new.company_id
                      and p.version = (select max(version) from company_payer l where l.company_id = p.company_id)) then
            raise exception 'another company is this payer' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
revoke execute on function actions.keep_payers_apart() from public;
create trigger keep_payers_apart before insert on actions.company_payer
    for each row when (new.payer_id is not null) execute function actions.keep_payers_apart();

-- The city's own: neither companies nor the insurer read what was said about somebody.
alter table actions.company enable row level security;
alter table actions.company_payer enable row level security;
alter table actions.invitation enable row level security;
alter table actions.attendance enable row level security;
alter table actions.follow_up enable row level security;
create function actions.sees_inside(office uuid) returns boolean
    language sql stable parallel safe
    return access.sees(office) and access.current_insurer() is null;
revoke execute on function actions.sees_inside(uuid) from public;
grant execute on function actions.sees_inside(uuid) to gemet_app;
create policy city_scope on actions.company
    using (actions.sees_inside(office_id)) with check (actions.sees_inside(office_id));
create policy city_scope on actions.company_payer
    using (actions.sees_inside(office_id)) with check (actions.sees_inside(office_id));
create policy city_scope on actions.invitation
    using (actions.sees_inside(office_id)) with check (actions.sees_inside(office_id));
create policy city_scope on actions.attendance
    using (actions.sees_inside(office_id)) with check (actions.sees_inside(office_id));
create policy city_scope on actions.follow_up
    using (actions.sees_inside(office_id)) with check (actions.sees_inside(office_id));
grant select, insert on actions.company, actions.company_payer, actions.invitation, actions.attendance, actions.follow_up
    to gemet_app;
