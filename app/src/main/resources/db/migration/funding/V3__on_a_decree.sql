-- Money is set aside only for whom an approved decree names.
alter table funding.commitment
    add constraint named_on_an_approved_decree
        foreign key (office_id, worker_id) references verification.decreed (office_id, worker_id);
