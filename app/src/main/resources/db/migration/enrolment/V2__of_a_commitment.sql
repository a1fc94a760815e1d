-- Whoever is sent to the insurer has money set aside, and so two people behind it.
alter table enrolment.term add foreign key (commitment_id) references funding.commitment;
