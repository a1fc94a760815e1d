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
    /** Of longer names the beginnings are compared. */
    private static final int JOINED_MAX = 256;

    private final TokenPool pool;
    private final TokenTable table;
    private final Positions positions = new Positions();
    private final int[] partners = new int[Records.TOKENS_MAX + 1];
    private final long[] tokensA = new long[Records.TOKENS_MAX];
    private final long[] tokensB = new long[Records.TOKENS_MAX];
    private final byte[] joinedOne = new byte[JOINED_MAX];
    private final byte[] joinedOther = new byte[JOINED_MAX];

    NameFieldComparison(Records records, int column) {
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
                ? pair(tokensA, countA, tokensB, countB)
                : pair(tokensB, countB, tokensA, countA);
    }

    private int pair(long[] shorter, int countShort, long[] longer, int countLong) {
        int taken = 0;
        int equal = 0;
        double shared = 0;
        boolean ordered = true;
        int last = -1;
        for (int i = 0; i < countShort; i++) {
            partners[i] = -1;
            long token = shorter[i];
            for (int j = 0; j < countLong; j++) {
                if (longer[j] == token && ((taken >>> j) & 1) == 0) {
                    partners[i] = j;
                    taken |= 1 << j;
                    equal++;
                    shared += table.bits(token);
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
            long token = shorter[i];
            for (int j = 0; j < countLong; j++) {
                if (((taken >>> j) & 1) != 0) {
                    continue;
                }
                long other = longer[j];
                double rarity = Math.min(table.bits(token), table.bits(other));
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
            int distance = joined(shorter, countShort, longer, countLong);
            if (distance <= 1) {
                return agreement(3, Math.min(rarity(shorter, countShort), rarity(longer, countLong)) - distance);
            }
        }
        if (paired == countShort && near == 0) {
            return agreement(5, shared);
        }
        return equal + slipped + near > 0 ? agreement(6, shared) : 7;
    }

    private boolean isInitial(long token, long other) {
        return TokenTable.length(token) == 1
                && TokenTable.length(other) > 1
                && table.bytes(token)[0] == table.bytes(other)[0];
    }

    private int slips(long token, long other) {
        if (Long.bitCount(TokenTable.letters(token) ^ TokenTable.letters(other)) > DIFFERENT_LETTERS_MAX) {
            return SLIPS_MAX + 1;
        }
        int one = TokenTable.length(token);
        int two = TokenTable.length(other);
        boolean far = Math.abs(one - two) > SLIPS_MAX || Math.min(one, two) < SHORT;
        return far ? SLIPS_MAX + 1 : distance(table.bytes(token), table.bytes(other));
    }

    private int distance(byte[] one, byte[] other) {
        return OptimalStringAlignment.distance(positions.of(one, 0, one.length), other, 0, other.length);
    }

    private int length(long token, long other) {
        return Math.min(TokenTable.length(token), TokenTable.length(other));
    }

    private double rarity(long[] tokens, int count) {
        double bits = 0;
        for (int t = 0; t < count; t++) {
            bits += table.bits(tokens[t]);
        }
        return bits;
    }

    /** Without spaces, so that neither a lost nor an added one matters; 3 unless the texts are nearly one. */
    private int joined(long[] tokensOne, int countOne, long[] tokensOther, int countOther) {
        int one = lengthOf(tokensOne, countOne);
        int other = lengthOf(tokensOther, countOther);
        long letters = letters(tokensOne, countOne) ^ letters(tokensOther, countOther);
        if (Math.abs(one - other) > 1 || Math.min(one, other) < 6 || Long.bitCount(letters) > 2) {
            return 3;
        }
        int endOne = join(tokensOne, countOne, joinedOne);
        int endOther = join(tokensOther, countOther, joinedOther);
        return OptimalStringAlignment.distance(positions.of(joinedOne, 0, endOne), joinedOther, 0, endOther);
    }

    private long letters(long[] tokens, int count) {
        long letters = 0;
        for (int t = 0; t < count; t++) {
            letters |= TokenTable.letters(tokens[t]);
        }
        return letters;
    }

    private int lengthOf(long[] tokens, int count) {
        int length = 0;
        for (int t = 0; t < count; t++) {
            length += TokenTable.length(tokens[t]);
        }
        return length;
    }

    private int join(long[] tokens, int count, byte[] into) {
        int end = 0;
        for (int t = 0; t < count; t++) {
            byte[] token = table.bytes(tokens[t]);
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
