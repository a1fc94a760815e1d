-- Whoever removes a worker is asked by each of these whether it still refers to that worker.
create index on registry.worker (merged_into) where merged_into is not null;
create index on registry.pair (second_worker);
create index on registry.merge (kept);
create index on registry.merge (duplicate);
