package id.gemet.linkage.engine;

import id.gemet.linkage.text.OptimalStringAlignment;
import id.gemet.linkage.text.Positions;

/** Texts as sets of tokens: the rarity of what both have against the rarity of what either has. */
final class TextFieldComparison extends FieldComparison {

    private static final String[] LEVELS_OF_TEXT = {"equal", "nearly all", "most", "half", "some", "little", "different"
    };
    private static final double[] SHARE_MIN = {0.99, 0.75, 0.55, 0.35, 0.2, 0.05};

    private static final int LONG = 5;

    private final TokenPool pool;
    private final TokenTable table;
    private final Positions positions = new Positions();
    private final long[] tokensA = new long[Records.TOKENS_MAX];
    private final long[] tokensB = new long[Records.TOKENS_MAX];

    TextFieldComparison(Records records, int column) {
        this.pool = records.tokens;
        this.table = records.tables[column];
    }

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        int countA = pool.read(a, tokensA);
        int countB = pool.read(b, tokensB);
        return table.isFirst(tokensA, countA, tokensB, countB)
                ? share(tokensA, countA, tokensB, countB)
                : share(tokensB, countB, tokensA, countA);
    }

    private int share(long[] a, int countA, long[] b, int countB) {
        double all = bits(a, countA) + bits(b, countB);
        double shared = 0;
        int takenA = 0;
        int takenB = 0;
        for (int i = 0; i < countA; i++) {
            long token = a[i];
            for (int j = 0; j < countB; j++) {
                if (((takenB >>> j) & 1) == 0 && b[j] == token) {
                    takenA |= 1 << i;
                    takenB |= 1 << j;
                    shared += table.bits(token);
                    break;
                }
            }
        }
        shared += slipped(a, countA, b, countB, takenA, takenB);
        double share = all <= 0 ? 1 : Math.min(1, shared / (all - shared));
        for (int level = 1; level <= SHARE_MIN.length; level++) {
            if (share >= SHARE_MIN[level - 1]) {
                return agreement(level, shared);
            }
        }
        return 7;
    }

    /** Words that are missing on the other side but for a slip count for nearly as much. */
    private double slipped(long[] a, int countA, long[] b, int countB, int takenA, int takenB) {
        int leftA = keepLong(a, countA, takenA);
        int leftB = leftA == 0 ? 0 : keepLong(b, countB, takenB);
        double shared = 0;
        int taken = 0;
        for (int i = 0; i < leftA && leftB > 0; i++) {
            long token = a[i];
            long letters = TokenTable.letters(token);
            for (int j = 0; j < leftB; j++) {
                long other = b[j];
                if (((taken >>> j) & 1) == 0
                        && Long.bitCount(letters ^ TokenTable.letters(other)) <= 2
                        && isOneSlipAway(token, other)) {
                    taken |= 1 << j;
                    shared += Math.max(0, Math.min(table.bits(token), table.bits(other)) - 1);
                    break;
                }
            }
        }
        return shared;
    }

    /** Moves the words that are not taken and long enough for a slip to the front; house numbers are not. */
    private int keepLong(long[] tokens, int count, int taken) {
        int left = 0;
        for (int t = 0; t < count; t++) {
            if (((taken >>> t) & 1) == 0 && TokenTable.length(tokens[t]) >= LONG - 1) {
                tokens[left++] = tokens[t];
            }
        }
        return left;
    }

    private boolean isOneSlipAway(long token, long other) {
        int length = TokenTable.length(token);
        int otherLength = TokenTable.length(other);
        if (Math.abs(length - otherLength) > 1 || Math.max(length, otherLength) < LONG) {
            return false;
        }
        byte[] one = table.bytes(token);
        byte[] two = table.bytes(other);
        return OptimalStringAlignment.distance(positions.of(one, 0, one.length), two, 0, two.length) <= 1;
    }

    private double bits(long[] tokens, int count) {
        double bits = 0;
        for (int t = 0; t < count; t++) {
            bits += table.bits(tokens[t]);
        }
        return bits;
    }

    @Override
    String[] levels() {
        return LEVELS_OF_TEXT;
    }

    @Override
    int strongLevels() {
        return 3;
    }
}
