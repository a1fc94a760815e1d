package id.gemet.intake.judge;

import java.util.regex.Pattern;

/**
 * What a cell that should hold a NIK (or a KK number, which is built alike) holds. Separators, apostrophes and
 * characters that cannot be seen are not part of the number; nothing else is ever changed.
 *
 * @param digits the digits found, or all of the text where letters are mixed in
 * @param shortened the last digit may be Excel's: the cell is a number of 16 digits and ends in 0
 */
record NikReading(Kind kind, String digits, boolean numeric, boolean shortened) {

    enum Kind {
        MISSING,
        /** Written as 3.67201E+15: the digits are lost. */
        SCIENTIFIC,
        NOT_16_DIGITS,
        SIXTEEN
    }

    static final int LENGTH = 16;
    private static final NikReading MISSING = new NikReading(Kind.MISSING, "", false, false);
    private static final Pattern DECIMAL_TAIL = Pattern.compile("([0-9]{10,})[.,]0{1,2}");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(NIK|KTP|NO\\.? ?KTP|NO\\.? ?NIK|KK|NO\\.? ?KK)[ .:]*(?=[0-9])");

    static NikReading of(String cell, boolean numeric) {
        var text = Written.trimmed(cell);
        if (Written.saysNothing(text)) {
            return MISSING;
        }
        if (Written.isScientific(text)) {
            return new NikReading(Kind.SCIENTIFIC, "", numeric, false);
        }
        var number = Written.isAllDigits(text)
                ? text
                : DECIMAL_TAIL.matcher(LABEL.matcher(text).replaceFirst("")).replaceFirst("$1");
        var digits = Written.digits(number);
        if (isPlaceholder(digits) && !Written.hasLetter(number)) {
            return MISSING;
        }
        if (digits.length() != LENGTH || Written.hasLetter(number)) {
            return Written.hasLetter(text)
                            && digits.length() < 4
                            && !Written.key(text).matches("x+[0-9]*")
                    ? new NikReading(Kind.MISSING, text, numeric, false)
                    : new NikReading(Kind.NOT_16_DIGITS, digits, numeric, false);
        }
        return new NikReading(Kind.SIXTEEN, digits, numeric, numeric && digits.endsWith("0"));
    }

    boolean isSixteen() {
        return kind == Kind.SIXTEEN;
    }

    /** 0, 0000000000000000, 1111111111111111, 1234567890123456, 9999…: typed to get past a compulsory field. */
    private static boolean isPlaceholder(String digits) {
        if (digits.isEmpty() || digits.startsWith("1234567890") || digits.startsWith("0123456789")) {
            return true;
        }
        return (digits.length() >= 8 || digits.charAt(0) == '0')
                && digits.chars().allMatch(digit -> digit == digits.charAt(0));
    }

    /** Written in the digits is a day, a month and a year, as in a NIK; women's days have 40 added. */
    static boolean hasPossibleDate(String digits) {
        int day = Integer.parseInt(digits, 6, 8, 10);
        int month = Integer.parseInt(digits, 8, 10, 10);
        int plain = day > 40 ? day - 40 : day;
        if (plain < 1 || month < 1 || month > 12) {
            return false;
        }
        return plain
                <= switch (month) {
                    case 2 -> 29;
                    case 4, 6, 9, 11 -> 30;
                    default -> 31;
                };
    }
}
