package id.gemet.verification;

import java.util.Arrays;
import java.util.List;

/** Why somebody was refused, sent back or proposed anew, from a list; each names its rule in docs/regulations.md. */
public enum Reason {
    DECEASED("R-018", Use.REFUSE),
    OUTSIDE_AGE_LIMIT("R-014", Use.REFUSE),
    CIVIL_SERVANT("R-017", Use.REFUSE),
    COVERED_BY_EMPLOYER("R-015", Use.REFUSE),
    COVERED_BY_OTHER_PAYER("R-016", Use.REFUSE),
    NOT_RESIDENT("R-021", Use.REFUSE),
    NOT_WORKING("R-022", Use.REFUSE),
    /** A number or name that the register does not know may be mistyped: it is mended first. */
    IDENTITY_NOT_CONFIRMED("R-019", Use.RETURN),
    DATA_INCOMPLETE("R-023", Use.RETURN),
    VISIT_NEEDED("R-023", Use.RETURN),
    /** The yearly check is due. */
    DUE_AGAIN("R-024", Use.REOPEN),
    /** Another source has said since that the worker died or found an employer. */
    CONTRADICTED("R-024", Use.REOPEN),
    MENDED("R-023", Use.REOPEN);

    private enum Use {
        REFUSE,
        RETURN,
        REOPEN
    }

    private final String regulation;
    private final Use use;

    Reason(String regulation, Use use) {
        this.regulation = regulation;
        this.use = use;
    }

    public String regulation() {
        return regulation;
    }

    /** Those an officer may refuse for; a number that cannot be mended is refused in the end. */
    public static List<Reason> toRefuse() {
        return Arrays.stream(values())
                .filter(reason -> reason.use == Use.REFUSE || reason == IDENTITY_NOT_CONFIRMED)
                .toList();
    }

    public static List<Reason> toReturn() {
        return Arrays.stream(values())
                .filter(reason -> reason.use == Use.RETURN)
                .toList();
    }

    /** The reason that follows when a rule failed. */
    public static Reason of(Rule failed) {
        return switch (failed) {
            case NOT_DECEASED -> DECEASED;
            case AGE_LIMIT -> OUTSIDE_AGE_LIMIT;
            case NOT_CIVIL_SERVANT -> CIVIL_SERVANT;
            case NOT_COVERED_BY_EMPLOYER -> COVERED_BY_EMPLOYER;
            case NOT_COVERED_BY_OTHER_PAYER -> COVERED_BY_OTHER_PAYER;
            case LIVES_IN_CITY -> NOT_RESIDENT;
            case STILL_WORKS -> NOT_WORKING;
            case IDENTITY_CONFIRMED -> IDENTITY_NOT_CONFIRMED;
        };
    }

    /** What becomes of somebody for this reason alone: refused, or sent back to be mended. */
    public Outcome outcome() {
        return switch (use) {
            case REFUSE -> new Outcome.Reject(this);
            case RETURN -> new Outcome.Return(this);
            case REOPEN -> throw new IllegalStateException(name() + " opens a case, it does not close one");
        };
    }
}
