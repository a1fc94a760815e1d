package id.gemet.intake;

import java.io.Serial;

/** Somebody else does this work now; what is not committed yet is dropped, what is committed stays. */
final class LeaseLost extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    LeaseLost(ListId list) {
        super("The work on list " + list + " has passed to another process");
    }
}
