package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The five entities of XML and its character references. */
final class Entities {

    /** Bytes from the ampersand to the semicolon at most, for a code written with eight hexadecimal digits. */
    static final int LENGTH_MAX = 12;

    static final byte[] NONE = {};

    /** Not a character at all: shows up as undecodable, so that the cell says so. */
    private static final byte[] UNFIT = {(byte) 0xff};

    private Entities() {}

    /** The character, in UTF-8, of what stands between ampersand and semicolon; none if that is not an entity. */
    static byte[] decode(byte[] bytes, int from, int to) {
        String name = new String(bytes, from, to - from, ISO_8859_1);
        return switch (name) {
            case "amp" -> new byte[] {'&'};
            case "lt" -> new byte[] {'<'};
            case "gt" -> new byte[] {'>'};
            case "quot" -> new byte[] {'"'};
            case "apos" -> new byte[] {'\''};
            default -> name.startsWith("#") ? character(name) : NONE;
        };
    }

    private static byte[] character(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        try {
            int code = Integer.parseInt(reference, hexadecimal ? 2 : 1, reference.length(), hexadecimal ? 16 : 10);
            boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
            return Character.isValidCodePoint(code) && !surrogate
                    ? Character.toString(code).getBytes(UTF_8)
                    : UNFIT;
        } catch (NumberFormatException e) {
            return NONE;
        }
    }
}
