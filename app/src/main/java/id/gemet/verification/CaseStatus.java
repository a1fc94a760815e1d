package id.gemet.verification;

import java.util.Set;

/** Where a worker's case stands. */
public enum CaseStatus {
    PROPOSED,
    VERIFIED,
    REJECTED,
    /** Sent back to whoever proposed the worker, to be mended. */
    RETURNED;

    /** The whole life of a case, in one place; a verified worker is proposed anew when the yearly check is due. */
    public boolean canBecome(CaseStatus next) {
        return switch (this) {
            case PROPOSED -> Set.of(VERIFIED, REJECTED, RETURNED).contains(next);
            case RETURNED, VERIFIED, REJECTED -> next == PROPOSED;
        };
    }
}
