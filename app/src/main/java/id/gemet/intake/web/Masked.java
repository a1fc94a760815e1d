package id.gemet.intake.web;

import java.util.regex.Pattern;

/** Identity numbers beside birth date and sex, from which their last digits would give away too much. */
final class Masked {

    private static final Pattern SIXTEEN = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");

    private Masked() {}

    /** The text with every number of 16 digits masked. */
    static String digits(String text) {
        return SIXTEEN.matcher(text).replaceAll(match -> match.group().substring(0, 6) + "•• •••• ••••");
    }
}
