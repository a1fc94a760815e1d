package id.gemet.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan, the national identity number: 6 digits for the kecamatan of first registration, 6 for the
 * date of birth (women: day + 40), 4 for the serial. Well-formed here does not mean real; that is for verification.
 */
public record Nik(String digits) {

    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");

    public Nik {
        if (!SIXTEEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A NIK has 16 digits"); // the value stays out of the message
        }
    }

    /** Empty unless the text is exactly 16 digits. */
    public static Optional<Nik> of(String text) {
        return SIXTEEN_DIGITS.matcher(text).matches() ? Optional.of(new Nik(text)) : Optional.empty();
    }

    /** Kecamatan of first registration, dotted (36.72.04); it need not be where the person lives now. */
    public String registeredKecamatan() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6);
    }

    /** By the day part alone: women's days are written with 40 added. */
    public Sex sex() {
        return dayPart() > 40 ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The date written in the number, in the century that makes the bearer 0 to 99 years old on the given day; empty
     * when no calendar has that date.
     */
    public Optional<LocalDate> birthDate(LocalDate on) {
        var day = dayPart() > 40 ? dayPart() - 40 : dayPart();
        var month = Integer.parseInt(digits, 8, 10, 10);
        var year = on.getYear() / 100 * 100 + Integer.parseInt(digits, 10, 12, 10);
        try {
            var thisCentury = LocalDate.of(year, month, day);
            return Optional.of(thisCentury.isAfter(on) ? LocalDate.of(year - 100, month, day) : thisCentury);
        } catch (DateTimeException impossible) {
            return centuryBefore(year, month, day);
        }
    }

    /** 29 February may exist in one century only. */
    private static Optional<LocalDate> centuryBefore(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year - 100, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Serials are given out from 0001. */
    public boolean hasSerialZero() {
        return digits.endsWith("0000");
    }

    private int dayPart() {
        return Integer.parseInt(digits, 6, 8, 10);
    }

    /** As shown on screen: the place of registration and the last two digits (docs/regulations.md, R-050). */
    public String masked() {
        return digits.substring(0, 6) + "•• •••• ••" + digits.substring(14);
    }

    /** Masked, so that a NIK never reaches a log by accident. */
    @Override
    public String toString() {
        return digits.substring(0, 6) + "**********";
    }
}
