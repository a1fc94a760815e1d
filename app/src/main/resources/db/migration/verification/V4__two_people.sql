-- As before, and whoever proposed stays who proposed.
create or replace function verification.keep_to_the_life_of_a_decree() returns trigger
    language plpgsql as $$
    begin
        if (old.status, new.status) not in (('DRAFT', 'PROPOSED'), ('DRAFT', 'CANCELLED'), ('PROPOSED', 'APPROVED'),
                                            ('PROPOSED', 'DRAFT')) then
            raise exception 'a decree that is % does not become %', old.status, new.status
                  using errcode = 'restrict_violation';
        end if;
        if (old.office_id, old.number, old.title, old.dated, old.drafted_by) is distinct from
           (new.office_id, new.number, new.title, new.dated, new.drafted_by) or old.amends is distinct from new.amends then
            raise exception 'what a decree says does not change' using errcode = 'restrict_violation';
        end if;
        if new.status = 'APPROVED' and new.proposed_by <> old.proposed_by then
            raise exception 'whoever proposed a decree stays who proposed it' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
