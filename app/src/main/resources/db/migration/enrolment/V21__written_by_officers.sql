-- A company reads whose cover ended and who comes in their place; the city's officers write it down.
alter policy payer_scope on enrolment.ending with check (access.sees_place(office_id, kelurahan_code));
alter policy payer_scope on enrolment.replacement with check (access.sees(office_id));
