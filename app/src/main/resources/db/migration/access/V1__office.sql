-- A pemda is an office of its own (pemda_id = id); its OPD, kelurahan, company, insurer, treasury and audit desks
-- belong to it.
create table access.office (
    id          uuid primary key default uuidv7(),
    pemda_id    uuid not null references access.office,
    kind        text not null check (kind in ('PEMDA', 'OPD', 'KELURAHAN', 'COMPANY', 'INSURER', 'TREASURY', 'AUDIT')),
    name        text not null check (name <> ''),
    region_code text not null check (region_code ~ '^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?$'),
    check ((kind = 'PEMDA') = (pemda_id = id)),
    unique (pemda_id, kind, name)
);

-- The scope of the running transaction. Empty outside one: nothing is then visible.
create function access.current_office() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('gemet.office', true), '')::uuid;

create function access.current_region() returns text
    language sql stable parallel safe
    return nullif(current_setting('gemet.region', true), '');

create function access.current_company() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('gemet.company', true), '')::uuid;

-- Rows of the pemda itself: hidden from companies.
create function access.sees(office uuid) returns boolean
    language sql stable parallel safe
    return office = access.current_office() and access.current_company() is null;

-- Rows about a person who lives somewhere: the city's officers see everybody the city lists, even who lives nowhere
-- known or elsewhere; other officers see their own area.
create function access.sees_place(office uuid, kelurahan text) returns boolean
    language sql stable parallel safe
    return office = access.current_office()
       and access.current_company() is null
       and (length(access.current_region()) <= 5
            or coalesce(kelurahan, '') || '.' like access.current_region() || '.%');

-- Rows about a payer's money: a company sees its own only.
create function access.sees_payer(office uuid, company uuid) returns boolean
    language sql stable parallel safe
    return office = access.current_office()
       and (access.current_company() is null or company = access.current_company());

alter table access.office enable row level security;
create policy own_pemda on access.office
    using (pemda_id = access.current_office()
           and (access.current_company() is null or id in (access.current_company(), access.current_office())));

-- Which pemdas use this installation, and founding one: asked before anybody has a scope.
create function access.list_pemdas() returns setof access.office
    language sql stable security definer set search_path = access
    as $$ select * from access.office where kind = 'PEMDA' order by region_code $$;

create function access.found_pemda(name text, region text) returns uuid
    language sql security definer set search_path = access
    as $$
        with drawn as (select uuidv7() as id)
        insert into access.office (id, pemda_id, kind, name, region_code)
        select id, id, 'PEMDA', name, region from drawn
        returning id
    $$;

grant usage on schema access to gemet_app;
grant select, insert on access.office to gemet_app;
