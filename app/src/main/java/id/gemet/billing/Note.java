package id.gemet.billing;

import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * What a bill should have been. A bill itself is never edited.
 *
 * @param number counted per bill
 * @param document the paper behind it: a letter of the insurer's, a death certificate
 */
public record Note(
        UUID id,
        BillId bill,
        int number,
        Rupiah was,
        Rupiah becomes,
        String reason,
        String document,
        String by,
        Instant at) {

    public enum Kind {
        CREDIT,
        DEBIT
    }

    public Kind kind() {
        return becomes.compareTo(was) < 0 ? Kind.CREDIT : Kind.DEBIT;
    }

    /** Never negative; the kind says which way. */
    public Rupiah amount() {
        return kind() == Kind.CREDIT ? was.minus(becomes) : becomes.minus(was);
    }
}
