package id.gemet.linkage.text;

/**
 * The measures as the literature writes them, cell by cell. For texts that do not fit a machine word, and the yardstick
 * by which the fast kernels are tested and timed.
 */
public final class Textbook {

    private Textbook() {}

    public static double jaroWinkler(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : 0;
        }
        var shorter = a.length() <= b.length() ? a : b;
        var longer = a.length() <= b.length() ? b : a;
        int reach = JaroWinkler.reach(longer.length());
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
        int prefix = 0;
        while (prefix < shorter.length() && shorter.charAt(prefix) == longer.charAt(prefix)) {
            prefix++;
        }
        return JaroWinkler.similarity(shorter.length(), longer.length(), matched.length(), outOfOrder, prefix);
    }

    public static int alignment(String a, String b) {
        return distance(a, b, true);
    }

    public static int levenshtein(String a, String b) {
        return distance(a, b, false);
    }

    private static int distance(String a, String b, boolean swaps) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int substituted = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(substituted, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean crosswise = swaps
                        && i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                table[i][j] = crosswise ? Math.min(best, table[i - 2][j - 2] + 1) : best;
            }
        }
        return table[a.length()][b.length()];
    }
}
