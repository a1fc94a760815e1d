package id.gemet.linkage.engine;

import id.gemet.linkage.text.OptimalStringAlignment;
import id.gemet.linkage.text.Positions;

/**
 * Names token by token: each token of the shorter name looks for its partner in the longer, equal ones first, then
 * slips and initials. What the two share is surprising by the sum of its tokens' rarity (Winkler 1989), also where it
 * agrees but for a slip.
 */
final class NameFieldComparison extends TokensComparison {

    private static final String[] LEVELS_OF_NAME = {
        "equal", "other order", "slips", "initials", "one within the other", "partly", "different"
    };
    private static final int DIFFERENT_LETTERS_MAX = 4;
    private static final double SLIP_LOSS = 1;
    private static final double INITIAL_BITS = 3;
    private static final int SLIPS_MAX = 2;
    private static final int SHORT = 3;
    private static final int LONG = 6;
    /** Of longer names the beginnings are compared. */
    private static final int JOINED_MAX = 256;

    private final Positions positions = new Positions();
    private final byte[] joinedOne = new byte[JOINED_MAX];
    private final byte[] joinedOther = new byte[JOINED_MAX];

    NameFieldComparison(Records records, int column) {
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
        int left = 0; // one bit for each token without a partner
        int taken = 0; // and for each of the other's that is one
        int equal = 0;
        double shared = 0;
        boolean ordered = true;
        for (int i = 0; i < count; i++) {
            long token = tokens[from + i];
            int j = partner(token, others, fromOther, countOther, taken);
            if (j == countOther) {
                left |= 1 << i;
            } else {
                ordered &= taken >>> j == 0;
                taken |= 1 << j;
                equal++;
                shared += table.bits(token);
            }
        }
        if (equal == countOther) {
            return agreement(ordered ? 1 : 2, shared);
        }
        int slipped = 0;
        int initials = 0;
        int near = 0;
        for (int i = 0; left >>> i != 0; i++) {
            long token = tokens[from + i];
            for (int j = 0; (left >>> i & 1) != 0 && j < countOther; j++) {
                if ((taken >>> j & 1) != 0) {
                    continue;
                }
                long other = others[fromOther + j];
                if (isInitial(token, other)) {
                    initials++;
                    shared += Math.min(INITIAL_BITS, rarity(token, other));
                } else {
                    int distance = slips(token, other);
                    if (distance > SLIPS_MAX) {
                        continue;
                    }
                    boolean likely = distance <= 1 || length(token, other) >= LONG;
                    slipped += likely ? 1 : 0;
                    near += likely ? 0 : 1;
                    shared += Math.max(0, rarity(token, other) - SLIP_LOSS * distance);
                }
                taken |= 1 << j;
                break;
            }
        }
        int paired = equal + slipped + initials + near;
        if (paired == countOther && near == 0) {
            return agreement(initials > 0 ? 4 : 3, shared);
        }
        if (count != countOther || paired == 0) {
            int distance = joined(shorter, longer);
            if (distance <= 1) {
                return agreement(3, Math.min(rarity(shorter), rarity(longer)) - distance);
            }
        }
        if (paired == count && near == 0) {
            return agreement(5, shared);
        }
        return equal + slipped + near > 0 ? agreement(6, shared) : 7;
    }

    /** Whether one is the initial of the other. */
    private boolean isInitial(long token, long other) {
        int one = TokenTable.length(token);
        int two = TokenTable.length(other);
        return ((one == 1 && two > 1) || (two == 1 && one > 1)) && table.bytes(token)[0] == table.bytes(other)[0];
    }

    private int slips(long token, long other) {
        int one = TokenTable.length(token);
        int two = TokenTable.length(other);
        boolean far = Math.abs(one - two) > SLIPS_MAX
                || Math.min(one, two) < SHORT
                || TokenTable.differ(token, other, DIFFERENT_LETTERS_MAX);
        return far ? SLIPS_MAX + 1 : distance(table.bytes(token), table.bytes(other));
    }

    private int distance(byte[] one, byte[] other) {
        return OptimalStringAlignment.distance(positions.of(one, 0, one.length), other, 0, other.length);
    }

    private int length(long token, long other) {
        return Math.min(TokenTable.length(token), TokenTable.length(other));
    }

    /** Without spaces, so that neither a lost nor an added one matters; 3 unless the texts are nearly one. */
    private int joined(long cell, long otherCell) {
        int one = lengthOf(cell);
        int other = lengthOf(otherCell);
        if (Math.abs(one - other) > 1
                || Math.min(one, other) < 6
                || Long.bitCount(letters(cell) ^ letters(otherCell)) > 2) {
            return 3;
        }
        int endOne = join(cell, joinedOne);
        int endOther = join(otherCell, joinedOther);
        return OptimalStringAlignment.distance(positions.of(joinedOne, 0, endOne), joinedOther, 0, endOther);
    }

    private long letters(long cell) {
        long letters = 0;
        for (int t = 0; t < Records.count(cell); t++) {
            letters |= TokenTable.letters(pool.token(cell, t));
        }
        return letters;
    }

    private int lengthOf(long cell) {
        int length = 0;
        for (int t = 0; t < Records.count(cell); t++) {
            length += TokenTable.length(pool.token(cell, t));
        }
        return length;
    }

    private int join(long cell, byte[] into) {
        int end = 0;
        for (int t = 0; t < Records.count(cell); t++) {
            byte[] token = table.bytes(pool.token(cell, t));
            int length = Math.min(token.length, into.length - end);
            System.arraycopy(token, 0, into, end, length);
            end += length;
        }
        return end;
    }

    @Override
    String[] levels() {
        return LEVELS_OF_NAME;
    }

    @Override
    int strongLevels() {
        return 4;
    }
}
