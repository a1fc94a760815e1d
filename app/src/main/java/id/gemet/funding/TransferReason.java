package id.gemet.funding;

/** Why money moves, and between which accounts. A mistake is undone by a reversal, which names the transfer it undoes. */
public enum TransferReason {
    CEILING(Account.SOURCE, Account.FREE),
    PLEDGE(Account.SOURCE, Account.PLEDGED),
    RECEIPT(Account.PLEDGED, Account.FREE),
    RESERVE(Account.FREE, Account.RESERVED),
    RELEASE(Account.RESERVED, Account.FREE),
    BILL(Account.RESERVED, Account.BILLED),
    PAYMENT(Account.BILLED, Account.PAID),
    RETURN(Account.FREE, Account.RETURNED),
    /** A revised budget grants less. */
    CUT(Account.FREE, Account.SOURCE),
    /** A payer promises less than before. */
    WITHDRAWAL(Account.PLEDGED, Account.SOURCE),
    /** A credit note on a bill that was not paid yet. */
    CREDIT(Account.BILLED, Account.FREE),
    /** A credit note on a bill that was paid: the insurer gave it back. */
    REFUND(Account.PAID, Account.FREE);

    private final Account from;
    private final Account to;

    TransferReason(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    public Account from() {
        return from;
    }

    public Account to() {
        return to;
    }
}
