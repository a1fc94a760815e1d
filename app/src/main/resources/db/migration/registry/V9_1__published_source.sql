-- Which lists named a worker.
create view registry.published_source with (security_invoker = true) as
    select list_id, worker_id, office_id from registry.worker_source;
grant select on registry.published_source to gemet_app;
