package id.gemet.linkage.engine;

import id.gemet.linkage.text.Digits;

/**
 * Numbers of up to 16 digits, four bits a digit, compared by a few operations on one word. In a NIK a slip among the last
 * four digits says less than elsewhere: relatives and strangers of one place and birth date differ just there.
 */
final class IdentifierComparison extends FieldComparison {

    private static final String[] LEVELS_OF_IDENTIFIER = {
        "equal",
        "tail lost",
        "one digit differs or two changed places",
        "serial differs in one digit",
        "two digits differ, or one of few",
        "serial differs",
        "different"
    };

    private final ValueCounts counts;
    private final boolean serial;

    IdentifierComparison(Records records, int column, boolean serial) {
        this.counts = records.counts[column];
        this.serial = serial;
    }

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        if (a == b) {
            return agreement(1, counts.bits(a));
        }
        if ((a | b) < 0) {
            return 7;
        }
        if (CellReader.isShort(a) && CellReader.isShort(b)) {
            return isOneBit(Digits.differing(a, b)) ? 5 : 7;
        }
        if (hasLostItsTail(a, b) || hasLostItsTail(b, a)) {
            return 2;
        }
        long difference = Digits.differing(a, b);
        boolean inSerial = serial && difference >>> 16 == 0;
        if (isOneBit(difference)) {
            return inSerial ? 4 : 3;
        }
        if (isOneBit(difference & (difference - 1))) {
            boolean swapped = Digits.swapped(a, Long.numberOfTrailingZeros(difference) / Digits.BITS) == b;
            return swapped ? 3 : inSerial ? 6 : 5;
        }
        return inSerial ? 6 : 7;
    }

    private static boolean isOneBit(long bits) {
        return bits != 0 && (bits & (bits - 1)) == 0;
    }

    /** A spreadsheet keeps fifteen digits: the last becomes 0, or is gone; exported once more it loses further ones. */
    private static boolean hasLostItsTail(long lost, long whole) {
        int zeros = (lost & 0xF) != 0 ? 0 : Math.min(4, Long.numberOfTrailingZeros(lost) / 4) * 4;
        return lost == whole >>> 4 || (zeros > 0 && lost >>> zeros == whole >>> zeros);
    }

    @Override
    String[] levels() {
        return LEVELS_OF_IDENTIFIER;
    }

    @Override
    int strongLevels() {
        return 3;
    }
}
