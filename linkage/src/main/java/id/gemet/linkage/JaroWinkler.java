package id.gemet.linkage;

/**
 * Similarity of two short texts between 0 and 1 that forgives transposed letters and trusts an agreeing beginning
 * (Winkler 1990). Texts of up to 64 ASCII characters are compared with one machine word per set of positions.
 */
public final class JaroWinkler {

    private static final double PREFIX_SCALE = 0.1;
    private static final int PREFIX_MAX = 4;

    private JaroWinkler() {}

    public static double similarity(String a, String b) {
        double jaro = jaro(a, b);
        int prefix = 0;
        int limit = Math.min(PREFIX_MAX, Math.min(a.length(), b.length()));
        while (prefix < limit && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    static double jaro(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : 0;
        }
        // greedy assignment depends on the side it starts from; a fixed side makes the measure symmetric
        boolean inOrder = a.length() != b.length() ? a.length() < b.length() : a.compareTo(b) <= 0;
        var shorter = inOrder ? a : b;
        var longer = inOrder ? b : a;
        return CharacterPositions.fit(longer) && shorter.length() <= 64
                ? jaroOfWords(shorter, longer)
                : jaroOfText(shorter, longer);
    }

    private static double jaroOfWords(String shorter, String longer) {
        var positions = CharacterPositions.of(longer);
        int reach = reach(longer);
        long window = reach >= 63 ? -1L : (1L << (reach + 1)) - 1;
        long matchedInLonger = 0;
        long matchedInShorter = 0;
        for (int i = 0; i < shorter.length(); i++) {
            long free = CharacterPositions.get(positions, shorter.charAt(i)) & window & ~matchedInLonger;
            if (free != 0) {
                matchedInLonger |= free & -free;
                matchedInShorter |= 1L << i;
            }
            window = i < reach ? (window << 1) | 1 : window << 1;
        }
        int matches = Long.bitCount(matchedInShorter);
        int outOfOrder = 0;
        while (matchedInShorter != 0) {
            char one = shorter.charAt(Long.numberOfTrailingZeros(matchedInShorter));
            char other = longer.charAt(Long.numberOfTrailingZeros(matchedInLonger));
            outOfOrder += one == other ? 0 : 1;
            matchedInShorter &= matchedInShorter - 1;
            matchedInLonger &= matchedInLonger - 1;
        }
        return jaro(shorter, longer, matches, outOfOrder);
    }

    static double jaroOfText(String shorter, String longer) {
        int reach = reach(longer);
        var taken = new boolean[longer.length()];
        var matched = new StringBuilder();
        for (int i = 0; i < shorter.length(); i++) {
            int end = Math.min(longer.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= end; j++) {
                if (!taken[j] && shorter.charAt(i) == longer.charAt(j)) {
                    taken[j] = true;
                    matched.append(shorter.charAt(i));
                    break;
                }
            }
        }
        int outOfOrder = 0;
        int next = 0;
        for (int j = 0; j < longer.length(); j++) {
            if (taken[j]) {
                outOfOrder += matched.charAt(next) == longer.charAt(j) ? 0 : 1;
                next++;
            }
        }
        return jaro(shorter, longer, matched.length(), outOfOrder);
    }

    private static int reach(String longer) {
        return Math.max(0, longer.length() / 2 - 1);
    }

    private static double jaro(String a, String b, int matches, int outOfOrder) {
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        int transpositions = outOfOrder / 2;
        return (m / a.length() + m / b.length() + (m - transpositions) / m) / 3;
    }
}
