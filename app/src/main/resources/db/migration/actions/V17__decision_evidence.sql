-- What was done is shown by a paper that is named, by a file, or by both. What was said of it so far named the paper.
alter table actions.decision_end
    add column reference text check (reference <> ''),
    add column file_name text check (file_name <> ''),
    add column sealed bytea check (length(sealed) > 0);
update actions.decision_end set reference = why where done;
alter table actions.decision_end
    add check ((file_name is null) = (sealed is null)),
    add check (done = (num_nonnulls(reference, sealed) > 0));
