-- When money was set aside is when its proposal was approved, by the application's clock.
alter table funding.commitment alter column made_at drop default;
