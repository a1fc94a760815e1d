-- The minutes of a meeting (notulen) as a file, sealed; they come once.
create table actions.meeting_minutes (
    meeting_id uuid        primary key,
    office_id  uuid        not null,
    file_name  text        not null check (file_name <> ''),
    sealed     bytea       not null check (length(sealed) > 0),
    by_user    uuid        not null,
    by_name    text        not null,
    at         timestamptz not null,
    foreign key (meeting_id, office_id) references actions.meeting (id, office_id)
);
alter table actions.meeting_minutes enable row level security;
create policy office_scope on actions.meeting_minutes using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert on actions.meeting_minutes to gemet_app;
