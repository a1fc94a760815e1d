-- A published figure with all that it rests on. It is never changed: a correction is the next version of the same series.
create table coverage.figure (
    id                 uuid        primary key default uuidv7(),
    office_id          uuid        not null references access.office,
    series             uuid        not null default uuidv7(),
    version            integer     not null check (version > 0),
    corrected          integer     generated always as (nullif(version - 1, 0)) stored,
    reason             text        not null check ((version = 1) = (reason = '')),
    definition         text        not null
                       check (definition in ('COVERED_BY_PAYERS', 'KNOWN_ACTIVE', 'REPORTED')),
    definition_version integer     not null check (definition_version > 0),
    segment            text        check (segment in ('PU', 'BPU', 'JAKON', 'PMI')),
    area               text,
    occupation         text,
    payer_kind         text,
    covered            bigint      not null check (covered >= 0),
    fingerprint        bytea       check (length(fingerprint) = 32), -- null: typed, so there is no list behind it
    published_percent  numeric     check (published_percent between 0 and 100),
    source             text        check (source <> ''),             -- null: computed here
    source_class       text        check (source_class in ('OFFICIAL', 'PRESS_CITING_OFFICIAL', 'PRESS')),
    base               text        not null
                       check (base in ('LABOUR_FORCE', 'EMPLOYED', 'POTENTIAL_WORKERS', 'WORKERS_BUT_CIVIL_SERVANTS')),
    base_people        bigint      not null check (base_people > 0),
    base_source        text        not null check (base_source <> ''),
    base_as_of         date        not null,
    as_of              date        not null,
    data_cut           timestamptz not null,
    published_by       uuid        not null,
    published_name     text        not null,
    check ((definition = 'REPORTED') = (fingerprint is null)),
    check ((definition = 'REPORTED') = (source is not null and source_class is not null)),
    check (published_percent is null or definition = 'REPORTED'),
    unique (office_id, series, version),
    foreign key (office_id, series, corrected) references coverage.figure (office_id, series, version)
);

-- Who was counted, by keyed hash: it tells two lists apart, and nobody's name without the vault.
create table coverage.figure_person (
    figure_id  uuid  not null references coverage.figure,
    person_key bytea not null check (length(person_key) = 32),
    office_id  uuid  not null references access.office,
    primary key (figure_id, person_key)
);

-- A list is written at once, and is the one that the figure counts and fingerprints.
create function coverage.keep_the_list() returns trigger
    language plpgsql security definer set search_path = coverage, pg_temp as $$
    begin
        if exists (select
                     from (select distinct figure_id from written) w
                     join figure f on f.id = w.figure_id
                    where f.fingerprint is distinct from
                          (select sha256(string_agg(p.person_key, ''::bytea order by p.person_key))
                             from figure_person p
                            where p.figure_id = f.id and p.office_id = f.office_id having count(*) = f.covered)) then
            raise exception 'the list is not the one that the figure counts' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;
revoke execute on function coverage.keep_the_list() from public;

create trigger keep_the_list after insert on coverage.figure_person
    referencing new table as written for each statement execute function coverage.keep_the_list();

alter table coverage.figure enable row level security;
alter table coverage.figure_person enable row level security;
create policy office_scope on coverage.figure using (access.sees(office_id)) with check (access.sees(office_id));
create policy office_scope on coverage.figure_person using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert on coverage.figure, coverage.figure_person to gemet_app;
