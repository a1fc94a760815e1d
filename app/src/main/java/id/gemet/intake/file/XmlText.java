package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text gathered from XML, as UTF-8 and up to a fixed length; what comes after that is dropped. */
final class XmlText {

    private final byte[] bytes;
    private int length;
    private boolean cut;

    XmlText(int bytesMax) {
        bytes = new byte[bytesMax];
    }

    void clear() {
        length = 0;
        cut = false;
    }

    void append(byte[] source, int from, int to) {
        int kept = Math.min(to - from, bytes.length - length);
        System.arraycopy(source, from, bytes, length, kept);
        length += kept;
        cut |= kept < to - from;
    }

    /** Adds the bytes with entities resolved; an ampersand that begins none stays as it is. */
    void appendDecoded(byte[] source, int from, int to) {
        int i = from;
        while (i < to) {
            int next = i;
            while (next < to && source[next] != '&') {
                next++;
            }
            append(source, i, next);
            i = next < to ? appendEntity(source, next, to) : to;
        }
    }

    /** Adds the character for the entity at the given place and returns where it ends. */
    int appendEntity(byte[] source, int at, int to) {
        int end = Math.min(to, at + Entities.LENGTH_MAX);
        int close = at;
        while (close < end && source[close] != ';') {
            close++;
        }
        byte[] character = close < end ? Entities.decode(source, at + 1, close) : Entities.NONE;
        if (character.length == 0) {
            append(source, at, at + 1);
            return at + 1;
        }
        append(character, 0, character.length);
        return close + 1;
    }

    boolean cut() {
        return cut;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** The whole text as an index; -1 if it is none. */
    int asIndex() {
        if (length == 0 || length > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    String asString() {
        return new String(bytes, 0, length, UTF_8);
    }
}
