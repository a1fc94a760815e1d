package id.gemet.linkage.text;

/**
 * Similarity of two short texts between 0 and 1 that forgives transposed letters and trusts an agreeing beginning
 * (Winkler 1990). How the bits work is told at {@link Positions}.
 */
public final class JaroWinkler {

    private static final double PREFIX_SCALE = 0.1;
    private static final int PREFIX_MAX = 4;

    private JaroWinkler() {}

    public static double similarity(String a, String b) {
        var strings = Strings.ofThread();
        return strings.take(a, b)
                ? similarity(strings.positions, strings.other, 0, b.length())
                : Textbook.jaroWinkler(a, b);
    }

    public static double similarity(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        return similarity(Strings.ofThread().positions.of(a, aFrom, aTo), b, bFrom, bTo);
    }

    /** One against many: the first is prepared once. */
    public static double similarity(Positions one, byte[] other, int from, int to) {
        int length = to - from;
        if (!one.fits(length)) {
            return Textbook.jaroWinkler(one.text(), Positions.text(other, from, to));
        }
        if (length == 0 || one.length() == 0) {
            return length == one.length() ? 1 : 0;
        }
        long[] words = one.words();
        int reach = reach(Math.max(length, one.length()));
        long window = (1L << (reach + 1)) - 1;
        long taken = 0;
        long paired = 0;
        for (int i = 0; i < length; i++) {
            long free = words[other[from + i] & 0xFF] & window & ~taken;
            taken |= free & -free;
            paired |= ((free | -free) >>> 63) << i;
            window = (window << 1) | (i < reach ? 1 : 0);
        }
        int matches = Long.bitCount(taken);
        int outOfOrder = 0;
        while (paired != 0) {
            long word = words[other[from + Long.numberOfTrailingZeros(paired)] & 0xFF];
            outOfOrder += (word & taken & -taken) == 0 ? 1 : 0;
            taken &= taken - 1;
            paired &= paired - 1;
        }
        int prefix = 0;
        int prefixMax = Math.min(PREFIX_MAX, Math.min(length, one.length()));
        while (prefix < prefixMax && (words[other[from + prefix] & 0xFF] >>> prefix & 1) != 0) {
            prefix++;
        }
        return similarity(one.length(), length, matches, outOfOrder, prefix);
    }

    static int reach(int longerLength) {
        return Math.max(0, longerLength / 2 - 1);
    }

    static double similarity(int aLength, int bLength, int matches, int outOfOrder, int prefix) {
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        int transpositions = outOfOrder / 2;
        // the shorter first from either side, for a sum of doubles depends on its order
        double jaro = (m / Math.min(aLength, bLength) + m / Math.max(aLength, bLength) + (m - transpositions) / m) / 3;
        return jaro + Math.min(prefix, PREFIX_MAX) * PREFIX_SCALE * (1 - jaro);
    }
}
