-- What other modules read of lists: who sent somebody, and what was noticed about them.
create view intake.published_list with (security_invoker = true) as
    select id, office_id, sender, sender_kind, status, uploaded_by, uploaded_at, committed_at, rows_read, rows_new,
           rows_known, rows_updated, rows_repair, rows_ignored
      from intake.list;

create view intake.published_finding with (security_invoker = true) as
    select r.office_id, r.worker_id, f.finding
      from intake.row r
     cross join lateral unnest(r.findings) as f (finding)
     where r.worker_id is not null;

grant select on intake.published_list, intake.published_finding to gemet_app;
