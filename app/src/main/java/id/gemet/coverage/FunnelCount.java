package id.gemet.coverage;

/**
 * People by how far they have come. Each of listed, verified, funded, enrolled and paid is part of the one before;
 * whoever came further has come so far.
 *
 * @param waiting not yet decided on
 * @param returned to whoever listed them, for repair
 * @param rejected by verification
 * @param unfunded verified and waiting for money
 * @param pending sent to the insurer, no answer yet
 * @param refused verified and turned away by the insurer since
 * @param enrolled with a term that the insurer accepted and that has not ended
 * @param paid of those, with last month or this month paid
 */
public record FunnelCount(
        long listed,
        long waiting,
        long returned,
        long rejected,
        long verified,
        long unfunded,
        long funded,
        long pending,
        long refused,
        long enrolled,
        long paid) {

    public static final FunnelCount NOBODY = new FunnelCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public FunnelCount plus(FunnelCount other) {
        return new FunnelCount(
                listed + other.listed,
                waiting + other.waiting,
                returned + other.returned,
                rejected + other.rejected,
                verified + other.verified,
                unfunded + other.unfunded,
                funded + other.funded,
                pending + other.pending,
                refused + other.refused,
                enrolled + other.enrolled,
                paid + other.paid);
    }

    /** Verified, and on no decree yet. */
    public long undecreed() {
        return verified - funded - unfunded - refused;
    }

    /** Funded, and not yet sent to the insurer. */
    public long unsent() {
        return funded - enrolled - pending;
    }

    public long unpaid() {
        return enrolled - paid;
    }

    /** Listed and not rejected, and not covered yet. */
    public long missing() {
        return listed - rejected - enrolled;
    }
}
