-- The same scopes, said so that the planner can count. It takes a bare "current_company() is null" to hold for one row in
-- two hundred, and then reads a whole table once for each row of a list it is joined with.
create or replace function access.sees(office uuid) returns boolean
    language sql stable parallel safe
    return office = case when access.current_company() is null then access.current_office() end;

create or replace function access.sees_place(office uuid, kelurahan text) returns boolean
    language sql stable parallel safe
    return office = case when access.current_company() is null then access.current_office() end
       and (length(access.current_region()) <= 5
            or coalesce(kelurahan, '') || '.' like access.current_region() || '.%');
