-- A bill is of its run's office and month: one look at the run for each bill instead of one at the run and one at the office.
alter table billing.run add unique (id, office_id, month);
alter table billing.bill
    drop constraint bill_run_id_fkey,
    drop constraint bill_office_id_fkey,
    add constraint of_its_run foreign key (run_id, office_id, month) references billing.run (id, office_id, month);
