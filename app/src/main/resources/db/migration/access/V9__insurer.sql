-- The insurer's branch whose officer acts; empty for everybody else.
create function access.current_insurer() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('gemet.insurer', true), '')::uuid;
