-- What other sources say of a person; a newer answer stands beside an older one.
create table verification.evidence (
    office_id   uuid not null references access.office,
    identity_id uuid not null,
    kind        text not null check (kind in ('DUKCAPIL', 'DTSEN', 'VISIT')),
    answer      text not null check (answer <> ''),
    received_on date not null,
    source      text not null,
    primary key (office_id, identity_id, kind, received_on)
);

-- One case per worker. What the rules found is kept with it, so that the queue need not judge again.
create table verification.worker_case (
    worker_id      uuid    primary key,
    office_id      uuid    not null references access.office,
    identity_id    uuid    not null,
    kelurahan_code text,
    status         text    not null default 'PROPOSED'
                   check (status in ('PROPOSED', 'VERIFIED', 'REJECTED', 'RETURNED')),
    proposers      uuid[]  not null,
    opened_on      date    not null,
    assessed_on    date,
    passed         text[]  not null default '{}',
    failed         text[]  not null default '{}',
    unknown        text[]  not null default '{}',
    decile         smallint check (decile between 1 and 10),
    reason         text,
    decided_by     uuid,
    decided_on     date,
    due_on         date,
    check ((status = 'PROPOSED') = (decided_by is null)),
    check ((status = 'PROPOSED') = (decided_on is null)),
    check ((status in ('REJECTED', 'RETURNED')) <= (reason is not null)),
    check ((status = 'VERIFIED') = (due_on is not null)),
    -- nobody decides on what he proposed, at whatever time
    check (not (decided_by = any (proposers)))
);

create index on verification.worker_case (office_id, status, kelurahan_code);
create index on verification.worker_case (office_id, identity_id);

-- The life of a case, a second time (CaseStatus has it for the programme).
create function verification.keep_to_the_life_of_a_case() returns trigger
    language plpgsql as $$
    begin
        if old.status <> new.status
           and (old.status, new.status) not in (('PROPOSED', 'VERIFIED'), ('PROPOSED', 'REJECTED'),
                ('PROPOSED', 'RETURNED'), ('VERIFIED', 'PROPOSED'), ('REJECTED', 'PROPOSED'), ('RETURNED', 'PROPOSED')) then
            raise exception 'a case that is % does not become %', old.status, new.status
                  using errcode = 'restrict_violation';
        end if;
        if not (new.proposers @> old.proposers) then
            raise exception 'whoever proposed once stays a proposer' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;

create trigger keep_to_life before update on verification.worker_case
    for each row execute function verification.keep_to_the_life_of_a_case();

-- Every decision ever made, with what it was made on; only added to.
create table verification.decision (
    id         uuid        primary key default uuidv7(),
    office_id  uuid        not null references access.office,
    worker_id  uuid        not null,
    status     text        not null check (status in ('VERIFIED', 'REJECTED', 'RETURNED', 'PROPOSED')),
    reason     text,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    passed     text[]      not null,
    failed     text[]      not null,
    unknown    text[]      not null,
    evidence   text[]      not null
);

create index on verification.decision (office_id, worker_id);

-- What an office set a rule's figures to, each from a day on; the rule's own apply otherwise. Only added to.
create table verification.rule_setting (
    id           uuid        primary key default uuidv7(),
    office_id    uuid        not null references access.office,
    setting      text        not null check (setting in ('AGE_YEARS_MIN', 'AGE_YEARS_MAX', 'REVERIFY_MONTHS')),
    value        integer     not null check (value between 1 and 120),
    applies_from date        not null,
    by_user      uuid        not null,
    by_name      text        not null,
    at           timestamptz not null
);

create index on verification.rule_setting (office_id, setting, applies_from);

alter table verification.worker_case enable row level security;
alter table verification.evidence enable row level security;
alter table verification.decision enable row level security;
alter table verification.rule_setting enable row level security;
create policy place_scope on verification.worker_case
    using (access.sees_place(office_id, kelurahan_code)) with check (access.sees_place(office_id, kelurahan_code));
-- the city sees what is known of everybody, a kelurahan of those whose case it sees
create policy case_scope on verification.evidence
    using (access.sees(office_id)
           and (length(access.current_region()) <= 5
                or exists (select from verification.worker_case c
                            where c.office_id = evidence.office_id and c.identity_id = evidence.identity_id)));
create policy case_scope on verification.decision
    using (access.sees(office_id)
           and (length(access.current_region()) <= 5
                or exists (select from verification.worker_case c where c.worker_id = decision.worker_id)));
create policy office_scope on verification.rule_setting
    using (access.sees(office_id)) with check (access.sees(office_id));

grant usage on schema verification to gemet_app;
grant select, insert, update on verification.evidence, verification.worker_case to gemet_app;
grant select, insert on verification.decision, verification.rule_setting to gemet_app;

-- The newest answer of each kind.
create view verification.newest_evidence with (security_invoker = true) as
    select distinct on (office_id, identity_id, kind) office_id, identity_id, kind, answer, received_on, source
      from verification.evidence
     order by office_id, identity_id, kind, received_on desc;

-- Cases of people who are listed still: who was merged or taken back with a list has none.
create view verification.live_case with (security_invoker = true) as
    select c.worker_id, c.office_id, c.identity_id, w.kelurahan_code, c.status, c.proposers, c.opened_on, c.assessed_on,
           c.passed, c.failed, c.unknown, coalesce(c.decile, w.decile) as decile, c.reason, c.decided_on, c.due_on,
           w.name, w.birth_year, w.occupation, w.listed_on, w.source_list
      from verification.worker_case c
      join registry.published_worker w on w.id = c.worker_id;

grant select on verification.newest_evidence, verification.live_case to gemet_app;
