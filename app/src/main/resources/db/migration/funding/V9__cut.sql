-- A revised budget may grant less than before, and a payer may promise less: never below what is set aside already.
alter table funding.transfer drop constraint known_movements;
alter table funding.transfer add constraint known_movements check ((reason, from_account, to_account) in (
    ('CEILING', 'SOURCE', 'FREE'), ('PLEDGE', 'SOURCE', 'PLEDGED'), ('RECEIPT', 'PLEDGED', 'FREE'),
    ('RESERVE', 'FREE', 'RESERVED'), ('RELEASE', 'RESERVED', 'FREE'), ('BILL', 'RESERVED', 'BILLED'),
    ('PAYMENT', 'BILLED', 'PAID'), ('RETURN', 'FREE', 'RETURNED'),
    ('CREDIT', 'BILLED', 'FREE'), ('REFUND', 'PAID', 'FREE'),
    ('CUT', 'FREE', 'SOURCE'), ('WITHDRAWAL', 'PLEDGED', 'SOURCE'),
    ('REVERSAL', 'FREE', 'SOURCE'), ('REVERSAL', 'PLEDGED', 'SOURCE'), ('REVERSAL', 'FREE', 'PLEDGED'),
    ('REVERSAL', 'RETURNED', 'FREE'), ('REVERSAL', 'SOURCE', 'FREE'), ('REVERSAL', 'SOURCE', 'PLEDGED')));
