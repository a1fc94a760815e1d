-- When a list's row was accepted for a worker. Rows from before are all of one moment: among them the order of uploading
-- decides, which is that of their ids.
alter table registry.worker_source add column accepted_at timestamptz not null default now();
alter table registry.worker_source alter column accepted_at set default clock_timestamp();
