package id.gemet.linkage.engine;

import java.nio.charset.StandardCharsets;

/** Reads single values as numbers; 0 where there is none, or none that can be used. */
final class CellReader {

    private static final int LONG_MIN = 5;
    private static final int DIGITS_MAX = 16;
    private static final int CENTURY_PIVOT = 30;
    private static final String[] MONTHS = {"JAN", "FEB", "MAR", "APR", "ME", "JUN", "JUL", "AG", "SEP", "O", "NO", "DE"
    };

    private CellReader() {}

    /** Up to 16 digits, four bits each; a value with letters is hashed instead, and can only be equal or not. */
    static long identifier(byte[] b, int from, int to) {
        long digits = 0;
        int count = 0;
        boolean letters = false;
        for (int i = from; i < to; i++) {
            int c = b[i];
            if (c >= '0' && c <= '9') {
                digits = (digits << 4) | (c - '0');
                count++;
            } else if (c < 0 || Character.isLetter(c)) {
                letters = true;
            } else if (c == '+' && i > from) {
                return 0; // 3.67201E+15: a spreadsheet kept the size of a number, not the number
            }
        }
        if (letters || count > DIGITS_MAX) {
            return text(b, from, to) | (1L << 63);
        }
        return count >= LONG_MIN && isFiller(digits, count) ? 0 : digits;
    }

    /** As an identifier, but a few digits are no identity number. */
    static long nik(byte[] b, int from, int to) {
        long digits = identifier(b, from, to);
        return isShort(digits) ? 0 : digits;
    }

    /** Whether it has so few digits that many numbers are one digit apart by chance: house numbers, days, years. */
    static boolean isShort(long digits) {
        return digits >= 0 && digits >>> (4 * (LONG_MIN - 1)) == 0;
    }

    static long phone(byte[] b, int from, int to) {
        long digits = nik(b, from, to);
        if (digits <= 0) {
            return 0;
        }
        int count = (67 - Long.numberOfLeadingZeros(digits)) / 4; // a leading 0 is no digit here
        return count >= 10 && digits >>> (4 * (count - 2)) == 0x62 ? digits & ((1L << (4 * (count - 2))) - 1) : digits;
    }

    /** yyyymmdd; month and day 0 if only the year is known. */
    static long date(byte[] b, int from, int to) {
        long one = 0;
        long two = 0;
        long three = 0;
        int lengthOne = 0;
        int lengthThree = 0;
        int part = 0;
        int i = from;
        while (i < to && part < 3) {
            int start = i;
            int value = 0;
            while (i < to && b[i] >= '0' && b[i] <= '9') {
                value = value * 10 + b[i] - '0';
                i++;
            }
            if (i == start && isLetter(b[i])) {
                while (i < to && isLetter(b[i])) {
                    i++;
                }
                value = month(new String(b, start, i - start, StandardCharsets.ISO_8859_1));
            }
            if (i > start && value >= 0) {
                if (part == 0) {
                    one = value;
                    lengthOne = i - start;
                } else if (part == 1) {
                    two = value;
                } else {
                    three = value;
                    lengthThree = i - start;
                }
                part++;
            }
            while (i < to && !(b[i] >= '0' && b[i] <= '9') && !isLetter(b[i])) {
                i++;
            }
        }
        if (part == 1 && lengthOne == 8) {
            return date(one / 10000, one / 100 % 100, one % 100);
        }
        if (part == 1 && lengthOne == 4) {
            return one * 10000;
        }
        if (part < 3) {
            return 0;
        }
        if (lengthOne == 4) {
            return date(one, two, three);
        }
        long year = lengthThree <= 2 ? three + (three < CENTURY_PIVOT ? 2000 : 1900) : three;
        return two > 12 ? date(year, one, two) : date(year, two, one);
    }

    private static long date(long year, long month, long day) {
        boolean exists = year > 0 && year < 10000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return exists ? year * 10000 + month * 100 + day : 0;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** By its first letters in Indonesian or English, -1 if it is no month. */
    private static int month(String word) {
        for (int m = 0; m < MONTHS.length; m++) {
            if (word.regionMatches(true, 0, MONTHS[m], 0, MONTHS[m].length())) {
                // mars, maret, march begin alike; mei and may do not
                return m + 1;
            }
        }
        return word.regionMatches(true, 0, "MAY", 0, 3) ? 5 : -1;
    }

    /** A hash of the value in capitals; never negative. */
    static long text(byte[] b, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && b[start] == ' ') {
            start++;
        }
        while (end > start && b[end - 1] == ' ') {
            end--;
        }
        if (start == end) {
            return 0;
        }
        return (Hashing.ofCapitals(b, start, end) >>> 1) | 1;
    }

    /** A decimal number, also with commas between thousands or a currency's sign before it. */
    static long number(byte[] b, int from, int to) {
        int start = from;
        while (start < to && (b[start] < 0 || b[start] == '$' || b[start] == ' ')) {
            start++;
        }
        var text =
                new String(b, start, to - start, StandardCharsets.UTF_8).strip().replace(",", "");
        try {
            var value = Double.parseDouble(text);
            return Double.isFinite(value) ? Double.doubleToLongBits(value + 0.0) ^ (1L << 63) : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    static double number(long cell) {
        return Double.longBitsToDouble(cell ^ (1L << 63));
    }

    /** One digit over and over, as 0000 or 9999999999999999, or counting up. */
    private static boolean isFiller(long digits, int count) {
        long first = digits & 15;
        boolean same = true;
        boolean counting = count >= 8;
        for (int i = 1; i < count && (same || counting); i++) {
            long digit = (digits >>> (4 * i)) & 15;
            same &= digit == first;
            counting &= (digit + i) % 10 == first;
        }
        return same || counting;
    }
}
