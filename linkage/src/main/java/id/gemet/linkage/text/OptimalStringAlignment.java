package id.gemet.linkage.text;

/**
 * The least number of single-character insertions, deletions, substitutions and swaps of neighbours that turn one text
 * into another, no part being edited twice. How the bits work is told at {@link Positions}.
 */
public final class OptimalStringAlignment {

    private OptimalStringAlignment() {}

    public static int distance(String a, String b) {
        var strings = Strings.ofThread();
        return strings.take(a, b)
                ? distance(strings.positions, strings.other, 0, b.length())
                : Textbook.alignment(a, b);
    }

    public static int distance(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        return distance(Strings.ofThread().positions.of(a, aFrom, aTo), b, bFrom, bTo);
    }

    /** One against many: the first is prepared once. */
    public static int distance(Positions one, byte[] other, int from, int to) {
        if (!one.fits(to - from)) {
            return Textbook.alignment(one.text(), Positions.text(other, from, to));
        }
        int begin = one.sharedBeginning(other, from, to);
        int end = one.sharedEnd(begin, other, from, to);
        int distance = one.length() - begin - end;
        int stop = to - end;
        if (distance == 0) {
            return stop - from - begin;
        }
        long[] words = one.words();
        int lastRow = distance - 1;
        long up = -1L;
        long down = 0;
        long diagonalZero = 0;
        long before = 0;
        for (int j = from + begin; j < stop; j++) {
            long match = words[other[j] & 0xFF] >>> begin;
            long swapped = ((~diagonalZero & match) << 1) & before;
            diagonalZero = (((match & up) + up) ^ up) | match | down | swapped;
            long right = down | ~(diagonalZero | up);
            long left = diagonalZero & up;
            distance += (int) (right >>> lastRow & 1) - (int) (left >>> lastRow & 1);
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonalZero | right);
            down = right & diagonalZero;
            before = match;
        }
        return distance;
    }
}
