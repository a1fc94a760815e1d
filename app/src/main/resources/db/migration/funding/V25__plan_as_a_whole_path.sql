-- What runs with its owner's rights looks for nothing in the asker's temporary tables first.
alter function funding.keep_plans_whole() set search_path = funding, pg_temp;
