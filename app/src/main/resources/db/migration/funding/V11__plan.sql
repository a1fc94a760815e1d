-- A plan over several lines is proposed and approved as one: its proposals, one for each line and months, share its id.
alter table funding.proposal add column plan_id uuid;
create index on funding.proposal (plan_id) where plan_id is not null;
