-- How far any attempt has come: one that gets further does not count, even when its process is killed.
alter table intake.job add column furthest integer not null default 0;
