package id.gemet.tariffs;

/** Where the money for dues comes from; each has its own rules about prices, months and reports. */
public enum PayerKind {
    /** The city's or regency's own budget. */
    APBD(true),
    /** A province's grant handed through the village (Jambi). */
    BKBK(true),
    /** Revenue share of the tobacco excise. */
    DBHCHT(true),
    /** Revenue share of palm oil. */
    DBH_SAWIT(true),
    /** A neighbourhood's share of the city budget. */
    RT_FUND(true),
    VILLAGE_FUND(true),
    CSR(false),
    BAZNAS(false),
    DONOR(false),
    /** The worker. */
    SELF(false);

    private final boolean publicMoney;

    PayerKind(boolean publicMoney) {
        this.publicMoney = publicMoney;
    }

    /** Public money may be spent up to its ceiling at once; other payers' money first has to arrive. */
    public boolean isPublicMoney() {
        return publicMoney;
    }
}
