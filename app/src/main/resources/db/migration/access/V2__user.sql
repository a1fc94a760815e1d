alter table access.office add unique (id, pemda_id);

create function access.acting_user() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('gemet.user', true), '')::uuid;

create table access.user_account (
    id             uuid    primary key default uuidv7(),
    pemda_id       uuid    not null,
    desk_id        uuid    not null,
    login          text    not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    name           text    not null check (name <> ''),
    role           text    not null check (role in ('SECRETARY', 'LABOUR_CLERK', 'SOCIAL_CLERK', 'KELURAHAN_OFFICER',
                                                    'COMPANY_OFFICER', 'INSURER_OFFICER', 'TREASURER', 'AUDITOR',
                                                    'ADMIN')),
    password_hash  text    not null,
    must_change    boolean not null default true,    -- the password was drawn for them: theirs to replace
    totp_sealed    bytea   not null,
    totp_confirmed boolean not null default false,   -- until then the log-in page shows the secret
    totp_step      bigint  not null default 0,       -- the last step whose code was used: a code works once
    disabled       boolean not null default false,
    version        integer not null default 1,
    foreign key (desk_id, pemda_id) references access.office (id, pemda_id)
);

-- Only a hash of the token is kept: who reads this table cannot enter with it.
create table access.session (
    id         uuid        primary key default uuidv7(),
    token_hash bytea       not null unique check (length(token_hash) = 32),
    user_id    uuid        not null references access.user_account,
    stage      text        not null check (stage in ('CODE', 'COMPLETE')),
    device     text        not null,
    created_at timestamptz not null,
    seen_at    timestamptz not null
);

create index session_by_user on access.session (user_id);
create index session_by_age on access.session (created_at);

-- Failed log-ins. The keys are keyed hashes: what people type into the wrong field is not kept.
create table access.attempt (
    id          uuid        primary key default uuidv7(),
    account_key bytea       not null,
    address_key bytea       not null,
    at          timestamptz not null
);

create index attempt_by_account on access.attempt (account_key, at);
create index attempt_by_address on access.attempt (address_key, at);
create index attempt_by_age on access.attempt (at);

alter table access.user_account enable row level security;
alter table access.session enable row level security;
create policy own_pemda on access.user_account
    using (access.sees(pemda_id) or id = access.acting_user());
create policy own_sessions on access.session
    using (user_id = access.acting_user());

-- Who somebody is, asked before anybody acts: one row at most.
create function access.find_login(wanted text)
    returns table (id uuid, pemda_id uuid, desk_id uuid, desk_kind text, region_code text, login text, name text,
                   role text, password_hash text, must_change boolean, totp_sealed bytea, totp_confirmed boolean,
                   totp_step bigint, disabled boolean)
    language sql stable security definer set search_path = access, pg_temp
    as $$
        select u.id, u.pemda_id, u.desk_id, d.kind, d.region_code, u.login, u.name, u.role, u.password_hash,
               u.must_change, u.totp_sealed, u.totp_confirmed, u.totp_step, u.disabled
          from access.user_account u join access.office d on d.id = u.desk_id
         where u.login = wanted
    $$;

-- Whose token this is, if it is still good: 30 minutes idle, 12 hours in all, 10 minutes to type the code.
-- Being seen is written down once a minute, not at every request.
create function access.use_session(token bytea, moment timestamptz)
    returns table (session_id uuid, stage text, must_change boolean, login text, id uuid, pemda_id uuid, desk_id uuid,
                   desk_kind text, region_code text, name text, role text)
    language sql volatile security definer set search_path = access, pg_temp
    as $$
        update access.session s
           set seen_at = moment
         where s.token_hash = token
           and s.seen_at < moment - interval '1 minute'
           and s.seen_at > moment - interval '30 minutes';

        select s.id, s.stage, u.must_change, u.login, u.id, u.pemda_id, u.desk_id, d.kind, d.region_code, u.name, u.role
          from access.session s
          join access.user_account u on u.id = s.user_id
          join access.office d on d.id = u.desk_id
         where s.token_hash = token
           and not u.disabled
           and s.seen_at > moment - interval '30 minutes'
           and s.created_at > moment - case s.stage when 'CODE' then interval '10 minutes' else interval '12 hours' end
    $$;

-- Ends every session of a user of the acting pemda: who is disabled or has a new role starts again.
create function access.end_sessions(of_user uuid) returns void
    language sql security definer set search_path = access, pg_temp
    as $$
        delete from access.session s
         using access.user_account u
         where s.user_id = of_user and u.id = of_user and access.sees(u.pemda_id)
    $$;

create function access.forget_old(moment timestamptz) returns void
    language sql security definer set search_path = access, pg_temp
    as $$
        delete from access.session s where s.created_at < moment - interval '12 hours';
        delete from access.attempt a where a.at < moment - interval '1 day';
    $$;

grant select, insert on access.user_account to gemet_app;
grant update (desk_id, name, role, password_hash, must_change, totp_sealed, totp_confirmed, totp_step, disabled, version)
    on access.user_account to gemet_app;
grant select, insert, delete on access.session to gemet_app;
grant select, insert, delete on access.attempt to gemet_app;
