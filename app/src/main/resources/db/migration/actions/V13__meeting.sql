-- What the acceleration team met about and decided. A decision is put off by a further day with its reason, and ends once.
create table actions.meeting (
    id        uuid        primary key,
    office_id uuid        not null references access.office,
    held_on   date        not null,
    agenda    text        not null check (agenda <> ''),
    attended  text[]      not null,
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    unique (id, office_id)
);
create index on actions.meeting (office_id);

create table actions.decision (
    id         uuid        primary key,
    meeting_id uuid        not null,
    office_id  uuid        not null,
    what       text        not null check (what <> ''),
    owner      text        not null check (owner <> ''),
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null,
    unique (id, office_id),
    foreign key (meeting_id, office_id) references actions.meeting (id, office_id)
);
create index on actions.decision (meeting_id);

create table actions.decision_due (
    decision_id uuid        not null,
    version     integer     not null check (version > 0),
    previous    integer     generated always as (nullif(version - 1, 0)) stored,
    office_id   uuid        not null,
    due_on      date        not null,
    reason      text        not null check ((version = 1) = (reason = '')),
    by_user     uuid        not null,
    by_name     text        not null,
    at          timestamptz not null,
    primary key (decision_id, version),
    foreign key (decision_id, office_id) references actions.decision (id, office_id),
    foreign key (decision_id, previous) references actions.decision_due (decision_id, version)
);

-- Done, by what shows it, or dropped, for a reason.
create table actions.decision_end (
    decision_id uuid        primary key,
    office_id   uuid        not null,
    done        boolean     not null,
    why         text        not null check (why <> ''),
    by_user     uuid        not null,
    by_name     text        not null,
    at          timestamptz not null,
    foreign key (decision_id, office_id) references actions.decision (id, office_id)
);

alter table actions.meeting enable row level security;
alter table actions.decision enable row level security;
alter table actions.decision_due enable row level security;
alter table actions.decision_end enable row level security;
create policy office_scope on actions.meeting using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on actions.decision using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on actions.decision_due using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on actions.decision_end using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert on actions.meeting, actions.decision, actions.decision_due, actions.decision_end to gemet_app;
