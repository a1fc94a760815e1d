package id.gemet.intake.file;

import org.jspecify.annotations.Nullable;

/** The opening tag a scanner stands behind, compared where it lies in the scanner's buffer; void once the scanner moves. */
final class XmlTag {

    private final byte[] buffer;
    private int nameFrom;
    private int nameTo;
    private int attributesTo;
    private int valueFrom;
    private int valueTo;

    XmlTag(byte[] buffer) {
        this.buffer = buffer;
    }

    /** Takes the tag that lies in the buffer between its angle brackets. */
    void lies(int from, int to) {
        attributesTo = to;
        nameFrom = from;
        int i = from;
        while (i < to && !isSpace(buffer[i])) {
            if (buffer[i] == ':') {
                nameFrom = i + 1;
            }
            i++;
        }
        nameTo = i;
    }

    /** Whether the element has this name, whatever its prefix. */
    boolean at(String name) {
        return matches(name, nameFrom, nameTo);
    }

    /** Finds an attribute, whatever its prefix; the {@code value…} methods then read it. */
    boolean find(String attribute) throws MalformedPart {
        int i = nameTo;
        while (true) {
            i = skipSpace(i, attributesTo);
            if (i >= attributesTo) {
                return false;
            }
            int from = i;
            int local = i;
            while (i < attributesTo && buffer[i] != '=' && !isSpace(buffer[i])) {
                if (buffer[i] == ':') {
                    local = i + 1;
                }
                i++;
            }
            boolean wanted = matches(attribute, local, i) && !(local > from && matches("xmlns", from, local - 1));
            i = skipSpace(i, attributesTo);
            if (i >= attributesTo || buffer[i] != '=') {
                throw new MalformedPart();
            }
            i = skipSpace(i + 1, attributesTo);
            if (i >= attributesTo || (buffer[i] != '"' && buffer[i] != '\'')) {
                throw new MalformedPart();
            }
            int close = indexOf(buffer[i], i + 1, attributesTo);
            if (close < 0) {
                throw new MalformedPart();
            }
            if (wanted) {
                valueFrom = i + 1;
                valueTo = close;
                return true;
            }
            i = close + 1;
        }
    }

    boolean valueIs(String expected) {
        return matches(expected, valueFrom, valueTo);
    }

    /** The digits of the value, such as 12 of {@code AB12}; -1 if it has none or too many. */
    int valueDigits() {
        int i = valueFrom;
        while (i < valueTo && !isDigit(buffer[i])) {
            i++;
        }
        if (i == valueTo || valueTo - i > 9) {
            return -1;
        }
        int number = 0;
        for (; i < valueTo; i++) {
            if (!isDigit(buffer[i])) {
                return -1;
            }
            number = number * 10 + buffer[i] - '0';
        }
        return number;
    }

    /** The column of a reference such as {@code AB12}, from 0; -1 if it names none. */
    int valueColumn() {
        int column = 0;
        int i = valueFrom;
        while (i < valueTo && (buffer[i] & 0xdf) >= 'A' && (buffer[i] & 0xdf) <= 'Z' && i < valueFrom + 3) {
            column = column * 26 + (buffer[i] & 0xdf) - 'A' + 1;
            i++;
        }
        return column - 1;
    }

    String valueText() {
        var text = new XmlText(valueTo - valueFrom);
        text.appendDecoded(buffer, valueFrom, valueTo);
        return text.asString();
    }

    @Nullable
    String attribute(String name) throws MalformedPart {
        return find(name) ? valueText() : null;
    }

    boolean matches(String expected, int from, int to) {
        if (to - from != expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (buffer[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int indexOf(byte wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int skipSpace(int from, int to) {
        int i = from;
        while (i < to && isSpace(buffer[i])) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
