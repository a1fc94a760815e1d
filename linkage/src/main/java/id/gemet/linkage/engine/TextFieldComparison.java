package id.gemet.linkage.engine;

import id.gemet.linkage.text.OptimalStringAlignment;
import id.gemet.linkage.text.Positions;

/** Texts as sets of tokens: the rarity of what both have against the rarity of what either has. */
final class TextFieldComparison extends FieldComparison {

    private static final String[] LEVELS_OF_TEXT = {"equal", "nearly all", "most", "half", "some", "little", "different"
    };
    private static final double[] SHARE_MIN = {0.99, 0.75, 0.55, 0.35, 0.2, 0.05};

    private static final int LONG = 5;

    private final int[] pool;
    private final TokenTable table;
    private final Positions positions = new Positions();

    TextFieldComparison(Records records, int column) {
        this.pool = records.tokens;
        this.table = records.tables[column];
    }

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        return table.isFirst(pool, a, b) ? share(a, b) : share(b, a);
    }

    private int share(long a, long b) {
        double all = bits(a) + bits(b);
        double shared = 0;
        int takenA = 0;
        int takenB = 0;
        for (int i = 0; i < Records.count(a); i++) {
            int token = pool[Records.start(a) + i];
            for (int j = 0; j < Records.count(b); j++) {
                if (((takenB >>> j) & 1) == 0 && pool[Records.start(b) + j] == token) {
                    takenA |= 1 << i;
                    takenB |= 1 << j;
                    shared += table.bits[token];
                    break;
                }
            }
        }
        shared += slipped(a, b, takenA, takenB);
        double share = all <= 0 ? 1 : Math.min(1, shared / (all - shared));
        for (int level = 1; level <= SHARE_MIN.length; level++) {
            if (share >= SHARE_MIN[level - 1]) {
                return agreement(level, shared);
            }
        }
        return 7;
    }

    /** Words that are missing on the other side but for a slip count for nearly as much. */
    private double slipped(long a, long b, int takenA, int takenB) {
        double shared = 0;
        int taken = takenB;
        for (int i = 0; i < Records.count(a); i++) {
            int token = pool[Records.start(a) + i];
            for (int j = 0; ((takenA >>> i) & 1) == 0 && j < Records.count(b); j++) {
                int other = pool[Records.start(b) + j];
                if (((taken >>> j) & 1) == 0
                        && Long.bitCount(table.letters[token] ^ table.letters[other]) <= 2
                        && isOneSlipAway(table.bytes(token), table.bytes(other))) {
                    taken |= 1 << j;
                    shared += Math.max(0, Math.min(table.bits[token], table.bits[other]) - 1);
                    break;
                }
            }
        }
        return shared;
    }

    private boolean isOneSlipAway(byte[] one, byte[] other) {
        return Math.abs(one.length - other.length) <= 1
                && Math.max(one.length, other.length) >= LONG
                && OptimalStringAlignment.distance(positions.of(one, 0, one.length), other, 0, other.length) <= 1;
    }

    private double bits(long cell) {
        double bits = 0;
        for (int t = 0; t < Records.count(cell); t++) {
            bits += table.bits[pool[Records.start(cell) + t]];
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
