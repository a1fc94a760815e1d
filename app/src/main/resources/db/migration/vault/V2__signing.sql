alter table vault.keyset
    drop constraint keyset_purpose_check,
    add constraint keyset_purpose_check check (purpose in ('sealing', 'indexing', 'signing'));
