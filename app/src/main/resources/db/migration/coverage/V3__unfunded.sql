-- Of the verified who have no money: those who wait for it, and those turned away by the insurer, whose money went back.
-- The rest are on no decree yet.
alter table coverage.summary add column unfunded bigint;
update coverage.summary set unfunded = verified - funded, refused = 0;
alter table coverage.summary
    alter column unfunded set not null,
    add check (unfunded + refused <= verified - funded);
