create table vault.keyset (
    purpose    text        primary key check (purpose in ('sealing', 'indexing')),
    wrapped    bytea       not null,
    created_at timestamptz not null default now()
);

grant usage on schema vault to gemet_app;
grant select, insert on vault.keyset to gemet_app;
