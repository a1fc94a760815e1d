package id.gemet.intake.judge;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers, given back as digits beginning with 0; of two in one cell the first. */
final class PhoneText {

    private static final Pattern BETWEEN_TWO = Pattern.compile("[/;,&|\\n]|\\batau\\b|\\bdan\\b|\\s{2,}");
    private static final Pattern MOBILE = Pattern.compile("08[1-9][0-9]{6,10}");
    private static final Pattern FIXED_LINE = Pattern.compile("0[2-7][0-9]{7,10}");

    private PhoneText() {}

    static boolean saysNothing(String cell) {
        var digits = Written.digits(cell);
        return Written.saysNothing(Written.trimmed(cell))
                || (!Written.hasLetter(cell) && digits.chars().allMatch(digit -> digit == '0'));
    }

    static Optional<String> read(String cell) {
        var text = Written.trimmed(cell);
        if (Written.isScientific(text)) {
            return Optional.empty();
        }
        var whole = national(Written.digits(text));
        if (MOBILE.matcher(whole).matches()) {
            return Optional.of(whole);
        }
        return BETWEEN_TWO
                .splitAsStream(text)
                .map(part -> national(Written.digits(part)))
                .filter(number -> MOBILE.matcher(number).matches()
                        || FIXED_LINE.matcher(number).matches())
                .findFirst();
    }

    private static String national(String digits) {
        if (digits.startsWith("0062")) {
            return national(digits.substring(2));
        }
        if (digits.startsWith("62") && digits.length() >= 10) {
            return national(digits.substring(2));
        }
        return digits.startsWith("0") ? digits : "0" + digits;
    }
}
