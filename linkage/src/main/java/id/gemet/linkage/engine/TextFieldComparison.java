package id.gemet.linkage.engine;

import id.gemet.linkage.text.OptimalStringAlignment;
import id.gemet.linkage.text.Positions;

/** Texts as sets of tokens: the rarity of what both have against the rarity of what either has. */
final class TextFieldComparison extends TokensComparison {

    private static final String[] LEVELS_OF_TEXT = {"equal", "nearly all", "most", "half", "some", "little", "different"
    };
    private static final double[] SHARE_MIN = {0.99, 0.75, 0.55, 0.35, 0.2, 0.05};

    private static final int LONG = 5;

    private final Positions positions = new Positions();
    /** Words of the shorter text that the longer has not, and of the longer that the shorter has not. */
    private final long[] left = new long[Records.TOKENS_MAX];

    private final long[] leftOver = new long[Records.TOKENS_MAX];

    TextFieldComparison(Records records, int column) {
        super(records, column);
    }

    @Override
    int pair(long shorter, long longer) {
        long[] tokens = pool.chunk(shorter);
        int from = TokenPool.start(shorter);
        int count = Records.count(shorter);
        long[] others = pool.chunk(longer);
        int fromOther = TokenPool.start(longer);
        int countOther = Records.count(longer);
        double all = 0;
        double shared = 0;
        int leftHere = 0;
        int taken = 0;
        for (int i = 0; i < count; i++) {
            long token = tokens[from + i];
            int j = partner(token, others, fromOther, countOther, taken);
            double bits = table.bits(token);
            all += bits;
            if (j < countOther) {
                taken |= 1 << j;
                shared += bits;
            } else if (TokenTable.length(token) >= LONG - 1) {
                left[leftHere++] = token;
            }
        }
        all += rarity(longer);
        if (leftHere > 0) {
            shared += slipped(leftHere, keepLong(longer, taken));
        }
        double share = all <= 0 ? 1 : Math.min(1, shared / (all - shared));
        for (int level = 1; level <= SHARE_MIN.length; level++) {
            if (share >= SHARE_MIN[level - 1]) {
                return agreement(level, shared);
            }
        }
        return 7;
    }

    /** Words that are missing on the other side but for a slip count for nearly as much. */
    private double slipped(int leftHere, int leftThere) {
        double shared = 0;
        int taken = 0;
        for (int i = 0; i < leftHere; i++) {
            long token = left[i];
            for (int j = 0; j < leftThere; j++) {
                long other = leftOver[j];
                if ((taken >>> j & 1) == 0 && !TokenTable.differ(token, other, 2) && isOneSlipAway(token, other)) {
                    taken |= 1 << j;
                    shared += Math.max(0, rarity(token, other) - 1);
                    break;
                }
            }
        }
        return shared;
    }

    /** Keeps the words that are not taken and long enough for a slip, which house numbers are not. */
    private int keepLong(long cell, int taken) {
        int count = 0;
        for (int t = 0; t < Records.count(cell); t++) {
            long token = pool.token(cell, t);
            if ((taken >>> t & 1) == 0 && TokenTable.length(token) >= LONG - 1) {
                leftOver[count++] = token;
            }
        }
        return count;
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

    @Override
    String[] levels() {
        return LEVELS_OF_TEXT;
    }

    @Override
    int strongLevels() {
        return 3;
    }
}
