package id.gemet.intake;

public enum SenderKind {
    KELURAHAN,
    OPD,
    /** An association, a mosque council, a cooperative. */
    COMMUNITY,
    COMPANY;

    public String messageKey() {
        return "intake.sender." + name();
    }
}
