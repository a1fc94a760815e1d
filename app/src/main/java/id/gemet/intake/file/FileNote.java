package id.gemet.intake.file;

import java.util.List;
import java.util.Locale;

/**
 * Something the sender should know about the file as a whole.
 *
 * @param arguments what the sentence is filled with, in the order the kind names them
 */
public record FileNote(Kind kind, List<Object> arguments) {

    public FileNote {
        arguments = List.copyOf(arguments);
    }

    static FileNote of(Kind kind, Object... arguments) {
        return new FileNote(kind, List.of(arguments));
    }

    public String sentence(Locale locale) {
        return Sentences.of(kind.messageKey(), locale, arguments);
    }

    /** Each has a sentence under {@code intake.note.<NAME>}. */
    public enum Kind {
        /** Sheet. */
        HIDDEN_SHEET,
        /** Sheet, rows. */
        HIDDEN_ROWS,
        /** Sheet, columns. */
        HIDDEN_COLUMNS,
        /** Sheet, last row declared, last row found. */
        FEWER_ROWS_THAN_DECLARED,
        /** Sheet, last row read before it. */
        SHEET_UNREADABLE,
        /** Sheet, rows: at the end or in a very long run, counted but not delivered. */
        BLANK_ROWS_LEFT_OUT,
        /** Sheet, cells: formulas without a value, read as empty. */
        FORMULAS_NOT_CALCULATED,
        MACROS_IGNORED,
        DECODED_AS_WINDOWS_1252,
        /** Line. */
        QUOTE_NOT_CLOSED;

        public String messageKey() {
            return "intake.note." + name();
        }
    }
}
