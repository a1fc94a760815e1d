-- An office may ask for some months of living in the city; none is a figure too.
alter table verification.rule_setting
    drop constraint rule_setting_setting_check,
    add constraint rule_setting_setting_check
        check (setting in ('AGE_YEARS_MIN', 'AGE_YEARS_MAX', 'RESIDENCE_MONTHS', 'REVERIFY_MONTHS')),
    drop constraint rule_setting_value_check,
    add constraint rule_setting_value_check check (value between 0 and 120);
