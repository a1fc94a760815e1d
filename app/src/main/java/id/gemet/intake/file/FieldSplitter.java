package id.gemet.intake.file;

import java.util.ArrayList;
import java.util.List;

/** Splits a record of delimited text, line by line; a quoted field may go on over several lines. */
final class FieldSplitter {

    /** As many as a sheet of Excel has columns; the rest of the line becomes the last field. */
    private static final int FIELDS_MAX = 16_384;

    private final char delimiter;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private boolean inQuotes;
    private boolean spansLines;
    private boolean broken;

    FieldSplitter(char delimiter) {
        this.delimiter = delimiter;
    }

    void begin(String line) {
        fields.clear();
        inQuotes = false;
        spansLines = false;
        broken = false;
        split(line, 0);
    }

    void continueWith(String line) {
        spansLines = true;
        quoted.append('\n');
        split(line, readQuoted(line, 0));
    }

    /** Every quote is a character like any other. */
    void beginLiterally(String line) {
        fields.clear();
        inQuotes = false;
        int from = 0;
        for (int to = line.indexOf(delimiter);
                to >= 0 && fields.size() < FIELDS_MAX;
                to = line.indexOf(delimiter, from)) {
            fields.add(line.substring(from, to));
            from = to + 1;
        }
        fields.add(line.substring(from));
    }

    boolean isOpen() {
        return inQuotes;
    }

    /** Whether the last line lies in a quoted field from its first to its last character. */
    boolean isInsideOneField() {
        return inQuotes && spansLines;
    }

    /** A field over several lines whose closing quote stands in front of other text: its opening quote was stray. */
    boolean isBroken() {
        return broken;
    }

    List<String> fields() {
        return List.copyOf(fields);
    }

    private void split(String line, int start) {
        int i = start;
        while (!inQuotes && i <= line.length()) {
            if (fields.size() == FIELDS_MAX) {
                fields.add(line.substring(i));
                return;
            }
            if (i < line.length() && line.charAt(i) == '"') {
                quoted.setLength(0);
                inQuotes = true;
                spansLines = false;
                i = readQuoted(line, i + 1);
            } else {
                int end = endOfField(line, i);
                fields.add(unwrapped(line.substring(i, end)));
                i = end + 1;
            }
        }
    }

    /** Returns where the next field begins. */
    private int readQuoted(String line, int start) {
        int i = start;
        while (i < line.length()) {
            int quote = line.indexOf('"', i);
            if (quote < 0) {
                break;
            }
            quoted.append(line, i, quote);
            if (quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
                quoted.append('"');
                i = quote + 2;
            } else {
                return closeField(line, quote + 1);
            }
        }
        quoted.append(line, Math.min(i, line.length()), line.length());
        return line.length() + 1;
    }

    private int closeField(String line, int behindQuote) {
        int end = endOfField(line, behindQuote);
        String trailing = line.substring(behindQuote, end);
        broken |= spansLines && !trailing.isBlank();
        fields.add(quoted + trailing);
        inQuotes = false;
        return end + 1;
    }

    private int endOfField(String line, int from) {
        int end = line.indexOf(delimiter, from);
        return end < 0 ? line.length() : end;
    }

    /** Spreadsheets are made to keep leading zeros by writing {@code ="0812"}. */
    private static String unwrapped(String field) {
        boolean wrapped = field.length() > 3 && field.startsWith("=\"") && field.indexOf('"', 2) == field.length() - 1;
        return wrapped ? field.substring(2, field.length() - 1) : field;
    }
}
