-- Since when somebody waits to be verified, as last counted.
alter table coverage.counting add column oldest_case date;
