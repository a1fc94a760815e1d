-- The regulations and agreements a programme stands on. One that takes the place of another names it; nothing is deleted.
create table actions.instrument (
    id          uuid        primary key,
    office_id   uuid        not null references access.office,
    kind        text        not null check (kind in ('PRESIDENT', 'MINISTER', 'PROVINCE', 'MAYOR', 'CIRCULAR', 'DECREE',
                                                     'AGREEMENT')),
    number      text        not null check (number <> ''),
    title       text        not null check (title <> ''),
    issuer      text        not null check (issuer <> ''),
    signed_on   date,
    valid_until date,
    source      text        not null,
    replaces    uuid        unique,
    by_user     uuid        not null,
    by_name     text        not null,
    at          timestamptz not null,
    unique (id, office_id),
    foreign key (replaces, office_id) references actions.instrument (id, office_id),
    check (replaces <> id),
    check (valid_until > signed_on)
);
create index on actions.instrument (office_id);

-- Its text as a file, sealed; it may come later, and comes once.
create table actions.instrument_text (
    instrument_id uuid        primary key,
    office_id     uuid        not null,
    file_name     text        not null check (file_name <> ''),
    sealed        bytea       not null check (length(sealed) > 0),
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null,
    foreign key (instrument_id, office_id) references actions.instrument (id, office_id)
);

-- What would lose its ground without it: a budget line, a decree, or something named in words.
create table actions.instrument_use (
    instrument_id uuid        not null,
    office_id     uuid        not null,
    kind          text        not null check (kind in ('LINE', 'DECREE', 'OTHER')),
    thing_id      uuid,
    name          text        not null check (name <> ''),
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null,
    unique (instrument_id, kind, name),
    foreign key (instrument_id, office_id) references actions.instrument (id, office_id),
    check ((kind = 'OTHER') = (thing_id is null))
);

alter table actions.instrument enable row level security;
alter table actions.instrument_text enable row level security;
alter table actions.instrument_use enable row level security;
create policy office_scope on actions.instrument using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on actions.instrument_text using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on actions.instrument_use using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert on actions.instrument, actions.instrument_text, actions.instrument_use to gemet_app;
