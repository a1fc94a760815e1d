package id.gemet.coverage;

/**
 * How many there are in all, estimated from two lists made independently of one another: the fewer people both name, the
 * more neither names. Chapman's estimator with Chao's log-normal interval of 95 %. An estimate, and never what a
 * percentage is counted against.
 *
 * @param first people on the one list
 * @param second people on the other
 * @param both people on both
 */
public record Recapture(long first, long second, long both) {

    /** With fewer on both, the estimator is biased (Robson and Regier 1964). */
    static final long FEWEST_ON_BOTH = 7;

    private static final double NORMAL_95 = 1.959964;

    public Recapture {
        if (both < 0 || both > first || both > second) {
            throw new IllegalArgumentException("No more can be on both lists than on either");
        }
    }

    /** Whether both lists name enough of the same people to say anything. */
    public boolean isUsable() {
        return both >= FEWEST_ON_BOTH;
    }

    /** People on either list. */
    public long seen() {
        return first + second - both;
    }

    public long estimate() {
        return Math.round(seen() + unseen());
    }

    /** On neither list. */
    public long missing() {
        return estimate() - seen();
    }

    public long atLeast() {
        return Math.round(seen() + unseen() / spread());
    }

    public long atMost() {
        return Math.round(seen() + unseen() * spread());
    }

    private double unseen() {
        return (first + 1.0) * (second + 1.0) / (both + 1.0) - 1 - seen();
    }

    private double spread() {
        var unseen = unseen();
        return unseen <= 0 ? 1 : Math.exp(NORMAL_95 * Math.sqrt(Math.log1p(variance() / (unseen * unseen))));
    }

    private double variance() {
        return (first + 1.0)
                * (second + 1.0)
                * (first - both)
                * (second - both)
                / ((both + 1.0) * (both + 1.0) * (both + 2.0));
    }
}
