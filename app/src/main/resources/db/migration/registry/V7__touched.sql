-- When a worker was last changed, in ranges of blocks: an update that leaves what is indexed row by row as it is then
-- stays within its block and touches no other index, if there is room. Whoever asks who changed lately passes over the
-- ranges that did not.
drop index registry.worker_office_id_touched_at_idx;
create index on registry.worker using brin (touched_at) with (pages_per_range = 16, autosummarize = on);
alter table registry.worker set (fillfactor = 80);
