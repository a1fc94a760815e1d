package id.gemet.linkage;

/**
 * The least number of single-character insertions, deletions, substitutions and swaps of neighbours that turn one text
 * into another, no part being edited twice.
 *
 * <p>Texts of up to 64 ASCII characters are computed a column at a time: the differences between neighbouring cells of
 * the dynamic-programming table are only -1, 0 or 1, so two machine words hold a whole column (Myers, "A fast
 * bit-vector algorithm for approximate string matching", JACM 1999). The term for swaps is Hyyrö's, "A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 2003.
 */
public final class OptimalStringAlignment {

    private OptimalStringAlignment() {}

    public static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Math.max(a.length(), b.length());
        }
        return CharacterPositions.fit(a) ? distanceByWords(a, b) : distanceByTable(a, b);
    }

    private static int distanceByWords(String pattern, String text) {
        var positions = CharacterPositions.of(pattern);
        long last = 1L << (pattern.length() - 1);
        int distance = pattern.length();
        long verticalUp = -1L;
        long verticalDown = 0;
        long diagonalZero = 0;
        long previousMatch = 0;
        for (int j = 0; j < text.length(); j++) {
            long match = CharacterPositions.get(positions, text.charAt(j));
            long swapped = ((~diagonalZero & match) << 1) & previousMatch;
            diagonalZero = (((match & verticalUp) + verticalUp) ^ verticalUp) | match | verticalDown | swapped;
            long horizontalUp = verticalDown | ~(diagonalZero | verticalUp);
            long horizontalDown = diagonalZero & verticalUp;
            if ((horizontalUp & last) != 0) {
                distance++;
            } else if ((horizontalDown & last) != 0) {
                distance--;
            }
            horizontalUp = (horizontalUp << 1) | 1;
            verticalUp = (horizontalDown << 1) | ~(diagonalZero | horizontalUp);
            verticalDown = horizontalUp & diagonalZero;
            previousMatch = match;
        }
        return distance;
    }

    static int distanceByTable(String a, String b) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, a, i, b, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(int[][] table, String a, int i, String b, int j) {
        int substitution = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(substitution, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
