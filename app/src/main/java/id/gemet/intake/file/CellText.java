package id.gemet.intake.file;

/** Makes a text cell of what was read, leaving out what can be neither stored nor shown. */
final class CellText {

    private static final char UNDECODABLE = '\ufffd';
    private static final int ESCAPE_LENGTH = "_x0000_".length();

    private CellText() {}

    static Cell of(String read, boolean alreadyCut, int charactersMax) {
        if (read.isEmpty()) {
            return Cell.Empty.EMPTY;
        }
        String kept = cut(read, charactersMax);
        boolean cut = alreadyCut || kept.length() < read.length();
        String clean = clean(kept);
        boolean cleaned = clean.length() < kept.length() || clean.indexOf(UNDECODABLE) >= 0;
        return new Cell.Text(clean, cut, cleaned);
    }

    /** Undoes the way a workbook writes characters that XML does not allow: {@code _x000D_}. */
    static String unescape(String written) {
        int escape = written.indexOf("_x");
        if (escape < 0) {
            return written;
        }
        var out = new StringBuilder(written.length());
        int copied = 0;
        while (escape >= 0) {
            int code = escapedAt(written, escape);
            if (code >= 0) {
                out.append(written, copied, escape).append((char) code);
                copied = escape + ESCAPE_LENGTH;
                escape = written.indexOf("_x", copied);
            } else {
                escape = written.indexOf("_x", escape + 1);
            }
        }
        return out.append(written, copied, written.length()).toString();
    }

    private static int escapedAt(String written, int at) {
        int end = at + ESCAPE_LENGTH - 1;
        if (end >= written.length() || written.charAt(end) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < end; i++) {
            int digit = Character.digit(written.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static String cut(String read, int charactersMax) {
        if (read.length() <= charactersMax) {
            return read;
        }
        boolean splitsPair = Character.isHighSurrogate(read.charAt(charactersMax - 1));
        return read.substring(0, splitsPair ? charactersMax - 1 : charactersMax);
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnfit(text, i)) {
                return without(text, i);
            }
        }
        return text;
    }

    private static String without(String text, int firstUnfit) {
        var out = new StringBuilder(text.length()).append(text, 0, firstUnfit);
        for (int i = firstUnfit + 1; i < text.length(); i++) {
            if (!isUnfit(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isUnfit(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < '\u007f') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean whitespace = c == '\t' || c == '\n' || c == '\r';
        return (c < ' ' && !whitespace) || c == '\u007f' || c >= '\ufffe';
    }
}
