package id.gemet.linkage.text;

/** Up to 16 digits in one long, four bits each, the last digit lowest; 0 stands for no digits. */
public final class Digits {

    public static final int BITS = 4;
    private static final long LOWEST_BITS = 0x1111_1111_1111_1111L;

    private Digits() {}

    public static long pack(String digits) {
        long packed = 0;
        for (int i = 0; i < digits.length(); i++) {
            packed = (packed << BITS) | (digits.charAt(i) - '0');
        }
        return packed;
    }

    /** One bit, the lowest of its four, for each place where the two differ. */
    public static long differing(long a, long b) {
        long difference = a ^ b;
        difference |= difference >>> 2;
        difference |= difference >>> 1;
        return difference & LOWEST_BITS;
    }

    /** With the digit at a place, counted from the last, changed for the one before it. */
    public static long swapped(long digits, int place) {
        int low = place * BITS;
        int high = low + BITS;
        if (high >= Long.SIZE) {
            return digits;
        }
        long change = ((digits >>> low) ^ (digits >>> high)) & 0xF;
        return digits ^ (change << low) ^ (change << high);
    }

    /** The number written by some digits, the place of the last one counted from the end. */
    public static int number(long digits, int place, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number * 10 + (int) ((digits >>> ((place + i) * BITS)) & 0xF);
        }
        return number;
    }
}
