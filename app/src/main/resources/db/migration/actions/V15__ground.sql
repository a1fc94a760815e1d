-- An instrument may hold from another day than the one it was signed on.
alter table actions.instrument
    add column valid_from date,
    add check (valid_until > valid_from);

-- What hangs on one may be a target or a figure of the rules as well.
alter table actions.instrument_use
    add column target_by date,
    add column target_source text,
    add column setting text check (setting <> ''),
    drop constraint instrument_use_check,
    drop constraint instrument_use_instrument_id_line_id_decree_id_name_key,
    add check (num_nonnulls(line_id, decree_id, target_by, setting, name) = 1),
    add check ((target_by is null) = (target_source is null)),
    add unique nulls not distinct (instrument_id, line_id, decree_id, target_by, target_source, setting, name),
    add foreign key (office_id, target_by, target_source) references coverage.target (office_id, reach_by, source);
create index on actions.instrument_use (target_by, target_source) where target_by is not null;
