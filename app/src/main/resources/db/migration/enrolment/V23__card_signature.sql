-- With which key a card was signed, each time it was printed; cards printed before there were keys have none.
create table enrolment.card_signature (
    card_id        uuid    not null references enrolment.card,
    key_id         integer not null,
    signed_on      date    not null,
    office_id      uuid    not null references access.office,
    kelurahan_code text,
    by_user        uuid    not null,
    by_name        text    not null,
    primary key (card_id, key_id, signed_on)
);

alter table enrolment.card_signature enable row level security;
create policy place_scope on enrolment.card_signature using (access.sees_place(office_id, kelurahan_code));

grant select, insert on enrolment.card_signature to gemet_app;
