-- The form the last code was typed into: sent again by a double click, the code is good for it once more.
alter table access.user_account add column totp_form bytea not null default '';

grant update (totp_form) on access.user_account to gemet_app;
