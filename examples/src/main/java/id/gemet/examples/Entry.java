package id.gemet.examples;

import java.time.LocalDate;

/** What stands in one cell. Whether a number was typed as a number matters: a spreadsheet keeps 15 digits of it. */
sealed interface Entry {

    Entry EMPTY = new Words("");

    static Entry words(String text) {
        return text.isEmpty() ? EMPTY : new Words(text);
    }

    record Words(String text) implements Entry {}

    record Figure(double value) implements Entry {}

    record Day(LocalDate date) implements Entry {}
}
