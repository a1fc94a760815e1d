-- Two people stand behind every commitment: it pays for somebody whom a proposal named, after another approved that
-- proposal.
alter table funding.commitment
    add constraint named_on_a_proposal
        foreign key (proposal_id, worker_id) references funding.proposed_person (proposal_id, worker_id);

create function funding.keep_to_the_life_of_a_proposal() returns trigger
    language plpgsql as $$
    begin
        if old.status <> 'PROPOSED' then
            raise exception 'a proposal that is % does not change', old.status using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;

create trigger keep_to_life before update on funding.proposal
    for each row execute function funding.keep_to_the_life_of_a_proposal();

create function funding.keep_people_of_a_proposal() returns trigger
    language plpgsql as $$
    begin
        if exists (select from added a
                    where not exists (select from funding.proposal p
                                       where p.id = a.proposal_id and p.status = 'PROPOSED')) then
            raise exception 'the people on a decided proposal do not change' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;

create trigger keep_people after insert on funding.proposed_person referencing new table as added
    for each statement execute function funding.keep_people_of_a_proposal();

create function funding.keep_to_approved_proposals() returns trigger
    language plpgsql as $$
    begin
        if exists (select from added a
                    where not exists (select from funding.proposal p
                                       where p.id = a.proposal_id and p.line_id = a.line_id and p.status = 'APPROVED')) then
            raise exception 'money is set aside only by an approved proposal' using errcode = 'restrict_violation';
        end if;
        return null;
    end $$;

create trigger keep_to_proposal after insert on funding.commitment referencing new table as added
    for each statement execute function funding.keep_to_approved_proposals();
