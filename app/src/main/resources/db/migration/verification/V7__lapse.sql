-- When unpaid cover is over and when the full death benefit is due differ between branches; each office sets its own.
alter table verification.rule_setting
    drop constraint rule_setting_setting_check,
    add constraint rule_setting_setting_check
        check (setting in ('AGE_YEARS_MIN', 'AGE_YEARS_MAX', 'RESIDENCE_MONTHS', 'REVERIFY_MONTHS', 'LAPSE_MONTHS',
                           'MATURE_MONTHS'));
