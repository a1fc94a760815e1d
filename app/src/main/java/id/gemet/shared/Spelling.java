package id.gemet.shared;

/** How far apart two spellings are in typing mistakes. */
public final class Spelling {

    private Spelling() {}

    /**
     * Letters added, left out, replaced or exchanged with their neighbour (optimal string alignment); anything above
     * the limit comes back as limit + 1.
     */
    public static int distance(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit || lettersDiffer(left, right, limit)) {
            return limit + 1;
        }
        var beforeLast = new int[right.length() + 1];
        var last = new int[right.length() + 1];
        var row = new int[right.length() + 1];
        for (var j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= left.length(); i++) {
            row[0] = i;
            var best = row[0];
            for (var j = 1; j <= right.length(); j++) {
                var same = left.charAt(i - 1) == right.charAt(j - 1);
                var cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (exchanged(left, i, right, j)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > limit) {
                return limit + 1;
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[right.length()], limit + 1);
    }

    /** A slip brings or takes at most two kinds of letter: most pairs need no table to be told apart. */
    private static boolean lettersDiffer(String left, String right, int limit) {
        return Long.bitCount(kinds(left) ^ kinds(right)) > 2 * limit;
    }

    private static long kinds(String text) {
        var kinds = 0L;
        for (var i = 0; i < text.length(); i++) {
            kinds |= 1L << text.charAt(i); // the shift counts modulo 64: two kinds may share a bit, never the reverse
        }
        return kinds;
    }

    private static boolean exchanged(String left, int i, String right, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
