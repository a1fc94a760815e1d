-- Who is on the acceleration team: office, duty, from when until when, and by which paper. A change is a further version; the
-- last says what is so, the earlier ones stay.
create table actions.member (
    id        uuid        primary key,
    office_id uuid        not null references access.office,
    by_user   uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    unique (id, office_id)
);
create index on actions.member (office_id);

create table actions.member_version (
    member_id     uuid        not null,
    version       integer     not null check (version > 0),
    previous      integer     generated always as (nullif(version - 1, 0)) stored,
    office_id     uuid        not null,
    name          text        not null check (name <> ''),
    desk          text        not null check (desk <> ''),
    duty          text        not null
                  check (duty in ('STEERS', 'ANSWERS', 'LEADS', 'DEPUTISES', 'KEEPS_RECORDS', 'COORDINATES', 'MEMBER')),
    since         date        not null,
    until         date,
    instrument_id uuid,
    document      text        check (document <> ''),
    dated         date,
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null,
    primary key (member_id, version),
    unique (member_id, version, office_id),
    check (until >= since),
    check (num_nonnulls(instrument_id, document) = 1),
    check ((document is null) = (dated is null)),
    foreign key (member_id, office_id) references actions.member (id, office_id),
    foreign key (member_id, previous) references actions.member_version (member_id, version),
    foreign key (instrument_id, office_id) references actions.instrument (id, office_id)
);

-- Who of the team attended a meeting, as they were on it then. Guests stand in words with the meeting.
create table actions.meeting_member (
    meeting_id uuid    not null,
    member_id  uuid    not null,
    version    integer not null,
    office_id  uuid    not null,
    primary key (meeting_id, member_id),
    foreign key (meeting_id, office_id) references actions.meeting (id, office_id),
    foreign key (member_id, version, office_id) references actions.member_version (member_id, version, office_id)
);
create index on actions.meeting_member (member_id);

-- Who answers for a decision: somebody of the team, else an outsider in words alone.
alter table actions.decision
    add column owner_id uuid,
    add column owner_version integer,
    add check ((owner_id is null) = (owner_version is null)),
    add foreign key (owner_id, owner_version, office_id)
        references actions.member_version (member_id, version, office_id);
create index on actions.decision (owner_id) where owner_id is not null;

alter table actions.member enable row level security;
alter table actions.member_version enable row level security;
alter table actions.meeting_member enable row level security;
create policy office_scope on actions.member using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on actions.member_version using (access.sees(office_id)) with check (access.sees(office_id));
create policy reading on actions.meeting_member for select using (access.sees(office_id));
create policy writing on actions.meeting_member for insert
    with check (access.sees(office_id)
                and exists (select from actions.member_version v, actions.meeting m
                             where v.member_id = meeting_member.member_id and v.version = meeting_member.version
                               and m.id = meeting_member.meeting_id
                               and m.held_on >= v.since and m.held_on <= coalesce(v.until, m.held_on)));
grant select, insert on actions.member, actions.member_version, actions.meeting_member to gemet_app;
