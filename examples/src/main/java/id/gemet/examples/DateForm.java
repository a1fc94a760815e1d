package id.gemet.examples;

import java.time.LocalDate;
import java.util.List;

/** How a clerk writes a date of birth. */
enum DateForm {
    SPREADSHEET,
    ISO,
    SLASH,
    DASH,
    DOTS,
    SHORT_YEAR,
    LONG_MONTH,
    SHORT_MONTH,
    OLD_MONTH,
    RUN_TOGETHER,
    AMERICAN,
    /** A different hand in every row. */
    ANY;

    private static final List<DateForm> HANDS =
            List.of(SLASH, SLASH, DASH, LONG_MONTH, SHORT_MONTH, ISO, DOTS, OLD_MONTH);

    private static final List<String> LONG = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> SHORT =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    private static final List<String> OLD =
            List.of("JAN", "PEBRUARI", "MRT", "APRIL", "MEI", "JUNI", "JULI", "AGST", "SEPT", "OKT", "NOPEMBER", "DES");

    Entry write(LocalDate date, Dice dice) {
        return switch (this) {
            case SPREADSHEET -> new Entry.Day(date);
            case ANY -> dice.oneOf(HANDS).write(date, dice);
            default -> Entry.words(text(date));
        };
    }

    /** As words, for a cell shared with the place of birth too. */
    String text(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int year = date.getYear();
        return switch (this) {
            case ISO -> date.toString();
            case DASH -> "%02d-%02d-%d".formatted(day, month, year);
            case DOTS -> "%02d.%02d.%d".formatted(day, month, year);
            case SHORT_YEAR -> "%d/%d/%02d".formatted(day, month, year % 100);
            case LONG_MONTH -> day + " " + LONG.get(month - 1) + " " + year;
            case SHORT_MONTH -> "%02d-%s-%d".formatted(day, SHORT.get(month - 1), year);
            case OLD_MONTH -> day + " " + OLD.get(month - 1) + " " + year;
            case RUN_TOGETHER -> "%02d%02d%d".formatted(day, month, year);
            case AMERICAN -> "%02d/%02d/%d".formatted(month, day, year);
            case SPREADSHEET, SLASH, ANY -> "%02d/%02d/%d".formatted(day, month, year);
        };
    }
}
