package id.gemet.linkage.engine;

import java.util.Arrays;

/**
 * Which records can never be one: both of a source in which nobody stands twice, with different confirmed identifiers, or
 * said to be two by somebody who knows.
 */
final class Apart {

    /** Per row the number of its source, 0 if its records may be linked among themselves. */
    private final byte[] source;
    /** Per row its confirmed identifier, 0 if none is; empty if the model confirms none. */
    private final long[] confirmed;
    /** Known pairs of two people, first row in the upper half; sorted. */
    private long[] known = {};

    Apart(byte[] source, long[] confirmed) {
        this.source = source;
        this.confirmed = confirmed;
    }

    void keep(long[] pairs) {
        known = pairs.clone();
        Arrays.sort(known);
    }

    boolean areApart(int a, int b) {
        return (source[a] != 0 && source[a] == source[b])
                || (confirmed.length > 0 && confirmed[a] != 0 && confirmed[b] != 0 && confirmed[a] != confirmed[b])
                || (known.length > 0 && Arrays.binarySearch(known, pair(a, b)) >= 0);
    }

    static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
