-- So that what names a payer can be held to its office.
alter table funding.payer add unique (id, office_id);
