package id.gemet.verification;

import java.util.Set;

/** Names change in a draft only; an approved decree is amended by a new one. */
public enum DecreeStatus {
    DRAFT,
    PROPOSED,
    APPROVED,
    /** A draft that was dropped; its people are free for another. */
    CANCELLED;

    public boolean canBecome(DecreeStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, CANCELLED).contains(next);
            case PROPOSED -> Set.of(APPROVED, DRAFT).contains(next);
            case APPROVED, CANCELLED -> false;
        };
    }
}
