package id.gemet.intake.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a row.
 *
 * @param column index of the cell in its row, from 0; absent when the finding is about the whole row
 * @param read what stood in the cell; may be a full identity number, so it is never logged
 * @param suggestion what it probably should be, in the form of the result file; empty when not certain enough
 * @param details what the text needs beyond that: a number of digits, an age, the sheet and row of the first mention
 */
public record Finding(
        FindingType type,
        Severity severity,
        @Nullable Integer column,
        String read,
        String suggestion,
        List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding of(FindingType type, int column, String read, String... details) {
        return new Finding(type, type.usually(), column < 0 ? null : column, read, "", List.of(details));
    }

    static Finding aboutRow(FindingType type, String... details) {
        return of(type, -1, "", details);
    }

    Finding suggesting(String value) {
        return new Finding(type, severity, column, read, value, details);
    }

    Finding as(Severity other) {
        return new Finding(type, other, column, read, suggestion, details);
    }

    /** Two people in one list are shown where, one in the registry is not. */
    public String messageKey() {
        boolean namesRow = type == FindingType.POSSIBLE_DUPLICATE || type == FindingType.NIK_TWO_NAMES;
        return namesRow && !details.isEmpty() ? type.messageKey() + ".in-file" : type.messageKey();
    }

    /** {0} what was read, {1} the suggestion, {2} and up the details. */
    public Object[] messageArguments() {
        var arguments = new ArrayList<Object>(List.of(read, suggestion));
        arguments.addAll(details);
        return arguments.toArray();
    }

    /** Without what was read: it may be an identity number. */
    @Override
    public String toString() {
        return column == null ? type.name() : type + " in column " + column;
    }
}
