-- What the insurer's participant file said of a person, by segment; the newest file counts.
create table registry.membership (
    office_id    uuid not null references access.office,
    identity_id  uuid not null references registry.identity,
    segment      text not null check (segment in ('PU', 'BPU', 'JAKON', 'PMI')),
    status       text not null check (status in ('ACTIVE', 'INACTIVE')),
    paid_through date check (extract(day from paid_through) = 1),
    seen_on      date not null,
    sealed       bytea not null,
    primary key (office_id, identity_id, segment)
);

alter table registry.membership enable row level security;
create policy office_scope on registry.membership using (access.sees(office_id)) with check (access.sees(office_id));
grant select, insert, update, delete on registry.membership to gemet_app;

create view registry.published_membership with (security_invoker = true) as
    select office_id, identity_id, segment, status, paid_through, seen_on from registry.membership;

grant select on registry.published_membership to gemet_app;
