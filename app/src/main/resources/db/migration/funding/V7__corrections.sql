-- What a credit note takes off a bill is free again: before payment it was billed, after it the insurer gives it back.
alter table funding.transfer drop constraint transfer_check;
alter table funding.transfer add constraint known_movements check ((reason, from_account, to_account) in (
    ('CEILING', 'SOURCE', 'FREE'), ('PLEDGE', 'SOURCE', 'PLEDGED'), ('RECEIPT', 'PLEDGED', 'FREE'),
    ('RESERVE', 'FREE', 'RESERVED'), ('RELEASE', 'RESERVED', 'FREE'), ('BILL', 'RESERVED', 'BILLED'),
    ('PAYMENT', 'BILLED', 'PAID'), ('RETURN', 'FREE', 'RETURNED'),
    ('CREDIT', 'BILLED', 'FREE'), ('REFUND', 'PAID', 'FREE'),
    ('REVERSAL', 'FREE', 'SOURCE'), ('REVERSAL', 'PLEDGED', 'SOURCE'), ('REVERSAL', 'FREE', 'PLEDGED'),
    ('REVERSAL', 'RETURNED', 'FREE')));
