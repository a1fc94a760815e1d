package id.gemet.intake.web;

import id.gemet.shared.Nik;
import java.util.regex.Pattern;

/** Identity numbers as they may be shown in passing. */
final class Masked {

    private static final Pattern SIXTEEN = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");

    private Masked() {}

    /** The text with every number of 16 digits masked. */
    static String digits(String text) {
        return SIXTEEN.matcher(text).replaceAll(match -> new Nik(match.group()).masked());
    }
}
