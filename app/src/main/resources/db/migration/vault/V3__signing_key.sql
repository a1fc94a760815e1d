-- Every key that signs or once signed; one signs now. The public half is what is published, the wrapped half signs.
create table vault.signing_key (
    public_key  bytea   primary key,
    wrapped     bytea   not null,
    valid_from  date    not null,
    valid_until date    check (valid_until >= valid_from),
    revoked_on  date    check (revoked_on is null or valid_until is not null)
);
create unique index one_key_signs on vault.signing_key ((true)) where valid_until is null;

grant select, insert on vault.signing_key to gemet_app;
grant update (valid_until, revoked_on) on vault.signing_key to gemet_app;
