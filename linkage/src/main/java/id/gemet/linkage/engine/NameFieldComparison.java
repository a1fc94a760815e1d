package id.gemet.linkage.engine;

import id.gemet.linkage.text.OptimalStringAlignment;
import id.gemet.linkage.text.Positions;

/**
 * Names token by token: each token of the shorter name looks for its partner in the longer, equal ones first, then
 * slips and initials. What the two share is surprising by the sum of its tokens' rarity (Winkler 1989), also where it
 * agrees but for a slip.
 */
final class NameFieldComparison extends FieldComparison {

    private static final String[] LEVELS_OF_NAME = {
        "equal", "other order", "slips", "initials", "one within the other", "partly", "different"
    };
    private static final int DIFFERENT_LETTERS_MAX = 4;
    private static final double SLIP_LOSS = 1;
    private static final double INITIAL_BITS = 3;
    private static final int SLIPS_MAX = 2;
    private static final int SHORT = 3;
    private static final int LONG = 6;

    private final int[] pool;
    private final TokenTable table;
    private final Positions positions = new Positions();
    private final int[] partners = new int[Records.TOKENS_MAX + 1];
    private byte[] joinedOne = new byte[64];
    private byte[] joinedOther = new byte[64];

    NameFieldComparison(Records records, int column) {
        this.pool = records.tokens;
        this.table = records.tables[column];
    }

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        return table.isFirst(pool, a, b) ? pair(a, b) : pair(b, a);
    }

    private int pair(long shorter, long longer) {
        int startShort = Records.start(shorter);
        int startLong = Records.start(longer);
        int countShort = Records.count(shorter);
        int countLong = Records.count(longer);
        int taken = 0;
        int equal = 0;
        double shared = 0;
        boolean ordered = true;
        int last = -1;
        for (int i = 0; i < countShort; i++) {
            partners[i] = -1;
            int token = pool[startShort + i];
            for (int j = 0; j < countLong; j++) {
                if (pool[startLong + j] == token && ((taken >>> j) & 1) == 0) {
                    partners[i] = j;
                    taken |= 1 << j;
                    equal++;
                    shared += table.bits[token];
                    ordered &= j > last;
                    last = j;
                    break;
                }
            }
        }
        if (equal == countLong) {
            return agreement(ordered ? 1 : 2, shared);
        }
        int slipped = 0;
        int initials = 0;
        int near = 0;
        for (int i = 0; equal < countShort && i < countShort; i++) {
            if (partners[i] >= 0) {
                continue;
            }
            int token = pool[startShort + i];
            for (int j = 0; j < countLong; j++) {
                if (((taken >>> j) & 1) != 0) {
                    continue;
                }
                int other = pool[startLong + j];
                double rarity = Math.min(table.bits[token], table.bits[other]);
                if (isInitial(token, other) || isInitial(other, token)) {
                    initials++;
                    shared += Math.min(INITIAL_BITS, rarity);
                } else {
                    int distance = slips(token, other);
                    if (distance > SLIPS_MAX) {
                        continue;
                    }
                    boolean likely = distance <= 1 || length(token, other) >= LONG;
                    slipped += likely ? 1 : 0;
                    near += likely ? 0 : 1;
                    shared += Math.max(0, rarity - SLIP_LOSS * distance);
                }
                partners[i] = j;
                taken |= 1 << j;
                break;
            }
        }
        int paired = equal + slipped + initials + near;
        if (paired == countLong && near == 0) {
            return agreement(initials > 0 ? 4 : 3, shared);
        }
        if (countShort != countLong || paired == 0) {
            int distance = joined(startShort, countShort, startLong, countLong);
            if (distance <= 1) {
                return agreement(3, Math.min(rarity(startShort, countShort), rarity(startLong, countLong)) - distance);
            }
        }
        if (paired == countShort && near == 0) {
            return agreement(5, shared);
        }
        return equal + slipped + near > 0 ? agreement(6, shared) : 7;
    }

    private boolean isInitial(int token, int other) {
        var one = table.bytes(token);
        var two = table.bytes(other);
        return one.length == 1 && two.length > 1 && one[0] == two[0];
    }

    private int slips(int token, int other) {
        if (Long.bitCount(table.letters[token] ^ table.letters[other]) > DIFFERENT_LETTERS_MAX) {
            return SLIPS_MAX + 1;
        }
        var one = table.bytes(token);
        var two = table.bytes(other);
        boolean far = Math.abs(one.length - two.length) > SLIPS_MAX || Math.min(one.length, two.length) < SHORT;
        return far ? SLIPS_MAX + 1 : distance(one, two);
    }

    private int distance(byte[] one, byte[] other) {
        return OptimalStringAlignment.distance(positions.of(one, 0, one.length), other, 0, other.length);
    }

    private int length(int token, int other) {
        return Math.min(table.bytes(token).length, table.bytes(other).length);
    }

    private double rarity(int start, int count) {
        double bits = 0;
        for (int t = 0; t < count; t++) {
            bits += table.bits[pool[start + t]];
        }
        return bits;
    }

    /** Without spaces, so that neither a lost nor an added one matters; 3 unless the texts are nearly one. */
    private int joined(int startOne, int countOne, int startOther, int countOther) {
        int one = lengthOf(startOne, countOne);
        int other = lengthOf(startOther, countOther);
        long letters = letters(startOne, countOne) ^ letters(startOther, countOther);
        if (Math.abs(one - other) > 1 || Math.min(one, other) < 6 || Long.bitCount(letters) > 2) {
            return 3;
        }
        if (joinedOne.length != one) {
            joinedOne = new byte[one];
        }
        if (joinedOther.length != other) {
            joinedOther = new byte[other];
        }
        join(startOne, countOne, joinedOne);
        join(startOther, countOther, joinedOther);
        return distance(joinedOne, joinedOther);
    }

    private long letters(int start, int count) {
        long letters = 0;
        for (int t = 0; t < count; t++) {
            letters |= table.letters[pool[start + t]];
        }
        return letters;
    }

    private int lengthOf(int start, int count) {
        int length = 0;
        for (int t = 0; t < count; t++) {
            length += table.bytes(pool[start + t]).length;
        }
        return length;
    }

    private void join(int start, int count, byte[] into) {
        int end = 0;
        for (int t = 0; t < count; t++) {
            var token = table.bytes(pool[start + t]);
            System.arraycopy(token, 0, into, end, token.length);
            end += token.length;
        }
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
