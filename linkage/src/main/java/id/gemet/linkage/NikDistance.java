package id.gemet.linkage;

import id.gemet.linkage.text.Digits;

/**
 * How two NIKs may be one NIK written twice. A NIK has 6 digits of region, 6 of birth date (a woman's day plus 40) and
 * a serial of 4, which begins at 0001 for each region and date; twins and strangers of one day therefore often differ in
 * the serial alone, which is why an error there says less than one elsewhere.
 */
public enum NikDistance implements Level {
    EXACT,
    /** Equal, though no such NIK can have been issued: one slip copied, or invented digits. */
    EQUAL_BUT_IMPOSSIBLE,
    /** Equal until one of them ends in zeros, as a spreadsheet leaves it that keeps 15 digits of a number. */
    ZEROED_TAIL,
    TRANSPOSED,
    /** One digit of region or date differs. */
    SUBSTITUTED,
    SERIAL_SUBSTITUTED,
    DIFFERENT,
    /** One is absent or a filler such as 9999999999999999, or they differ and one cannot be a NIK at all. */
    MISSING;

    private static final int SERIAL_DIGITS = 4;

    /** Both of 16 digits, or empty for unknown. */
    public static NikDistance between(String a, String b) {
        return between(Digits.pack(a), Digits.pack(b));
    }

    /** Both packed by {@link Digits}, 0 for unknown. */
    public static NikDistance between(long a, long b) {
        if (isFiller(a) || isFiller(b)) {
            return MISSING;
        }
        if (a == b) {
            return isPlausible(a) ? EXACT : EQUAL_BUT_IMPOSSIBLE;
        }
        if (hasLostItsTail(a, b) || hasLostItsTail(b, a)) {
            return ZEROED_TAIL;
        }
        long difference = Digits.differing(a, b);
        int differing = Long.bitCount(difference);
        int lowest = Long.numberOfTrailingZeros(difference) / Digits.BITS;
        if (differing == 1) {
            return lowest < SERIAL_DIGITS ? SERIAL_SUBSTITUTED : SUBSTITUTED;
        }
        if (differing == 2 && Digits.swapped(a, lowest) == b) {
            return TRANSPOSED;
        }
        return isPlausible(a) && isPlausible(b) ? DIFFERENT : MISSING;
    }

    /** Whether region, date and serial could have been issued; says nothing about a person behind it. */
    public static boolean isPlausible(String nik) {
        return isPlausible(Digits.pack(nik));
    }

    static boolean isPlausible(long nik) {
        return Digits.number(nik, 14, 2) >= 11
                && birthDate(nik) != 0
                && Digits.number(nik, 0, SERIAL_DIGITS) > 0
                && !isFiller(nik);
    }

    /** One digit sixteen times, or none at all. */
    private static boolean isFiller(long nik) {
        return nik == Long.rotateLeft(nik, Digits.BITS);
    }

    /** The date a NIK carries as yyyymmdd, 0 if there is none; two-digit years below 20 are read as 20xx. */
    static int birthDate(long nik) {
        int day = Digits.number(nik, 8, 2);
        int month = Digits.number(nik, 6, 2);
        int year = Digits.number(nik, 4, 2);
        int dayOfMonth = day > 40 ? day - 40 : day;
        boolean exists = dayOfMonth >= 1 && dayOfMonth <= 31 && month >= 1 && month <= 12;
        return exists ? (year < 20 ? 2000 + year : 1900 + year) * 10000 + month * 100 + dayOfMonth : 0;
    }

    static char sex(long nik) {
        return Digits.number(nik, 8, 2) > 40 ? 'P' : 'L';
    }

    /** Only zeros of the serial count: more of them would leave region and date to chance. */
    private static boolean hasLostItsTail(long zeroed, long whole) {
        int zeros = Math.min(SERIAL_DIGITS, Long.numberOfTrailingZeros(zeroed) / Digits.BITS);
        int shift = zeros * Digits.BITS;
        return zeros > 0 && zeroed >>> shift == whole >>> shift;
    }
}
