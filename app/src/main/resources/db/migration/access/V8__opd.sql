-- The sector office whose officer acts; empty for the pemda's own people and for other desks.
create function access.current_opd() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('gemet.opd', true), '')::uuid;
