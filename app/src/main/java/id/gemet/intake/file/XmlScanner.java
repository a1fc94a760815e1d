package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/**
 * Walks the XML of a workbook part forward, in memory that does not depend on the part.
 *
 * <p>General XML parsers gather a text node before they hand it out and remember every name they meet, so a hostile part
 * of a few hundred megabytes exhausts the heap however it is streamed. Here one tag must fit the buffer, text beyond the
 * wanted length is passed over, and names are compared where they lie. There are no document types and no entities but
 * the five of XML itself. Parts are UTF-8, as every spreadsheet program writes them.
 */
final class XmlScanner {

    private enum Token {
        START,
        END,
        FINISHED
    }

    private static final int TAG_BYTES_MAX = 256 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[TAG_BYTES_MAX];
    private final XmlTag tag = new XmlTag(buffer);
    private int position;
    private int filled;
    private int depth;
    private boolean endPending;

    private final XmlText text;
    private boolean collecting;

    XmlScanner(InputStream in, XmlText text) throws IOException {
        this.in = in;
        this.text = text;
        skipByteOrderMark();
    }

    int depth() {
        return depth;
    }

    /** The element last entered. */
    XmlTag tag() {
        return tag;
    }

    /** Moves to the next element directly inside the one at the given depth; false at its end. */
    boolean nextChild(int parentDepth) throws IOException {
        while (true) {
            switch (advance()) {
                case START -> {
                    if (depth == parentDepth + 1) {
                        return true;
                    }
                }
                case END -> {
                    if (depth < parentDepth) {
                        return false;
                    }
                }
                case FINISHED -> {
                    if (depth > 0) {
                        throw new MalformedPart();
                    }
                    return false;
                }
            }
        }
    }

    /** Adds the text of the element just entered to the text given at construction, and passes its end. */
    void appendText() throws IOException {
        int own = depth;
        collecting = true;
        try {
            while (depth >= own) {
                if (advance() == Token.FINISHED) {
                    throw new MalformedPart();
                }
            }
        } finally {
            collecting = false;
        }
    }

    private Token advance() throws IOException {
        if (endPending) {
            endPending = false;
            depth--;
            return Token.END;
        }
        while (true) {
            passText();
            if (!available(2)) {
                if (position < filled) {
                    throw new MalformedPart();
                }
                return Token.FINISHED;
            }
            switch (buffer[position + 1]) {
                case '/' -> {
                    position = endOfTag() + 1;
                    if (--depth < 0) {
                        throw new MalformedPart();
                    }
                    return Token.END;
                }
                case '?' -> passInstruction();
                case '!' -> passDeclaration();
                default -> {
                    enterElement();
                    return Token.START;
                }
            }
        }
    }

    private void enterElement() throws IOException {
        int end = endOfTag();
        boolean closed = buffer[end - 1] == '/';
        tag.lies(position + 1, closed ? end - 1 : end);
        position = end + 1;
        depth++;
        endPending = closed;
    }

    /** Where the tag at the position closes; the whole tag lies in the buffer then. */
    private int endOfTag() throws IOException {
        int quote = 0;
        for (int i = 1; ; i++) {
            if (position + i >= filled && !available(i + 1)) {
                throw new MalformedPart();
            }
            byte b = buffer[position + i];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '>') {
                return position + i;
            } else if (b == '"' || b == '\'') {
                quote = b;
            }
        }
    }

    private void passText() throws IOException {
        while (available(1)) {
            int from = position;
            while (position < filled && buffer[position] != '<' && (!collecting || buffer[position] != '&')) {
                position++;
            }
            if (collecting) {
                text.append(buffer, from, position);
            }
            if (position < filled) {
                if (buffer[position] == '<') {
                    return;
                }
                passEntity();
            }
        }
    }

    private void passEntity() throws IOException {
        available(Entities.LENGTH_MAX);
        position = text.appendEntity(buffer, position, filled);
    }

    private void passInstruction() throws IOException {
        available("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>".length());
        refuseOtherEncoding();
        passUntil("?>");
    }

    /** The rest of the scanner would misread anything but UTF-8. */
    private void refuseOtherEncoding() throws MalformedPart {
        String start = new String(buffer, position, Math.min(80, filled - position), UTF_8);
        String declaration = start.substring(0, Math.max(0, start.indexOf("?>")));
        if (declaration.startsWith("<?xml ")
                && declaration.contains("encoding")
                && !declaration.matches("(?is).*encoding\\s*=\\s*[\"'](utf-?8|us-ascii)[\"'].*")) {
            throw new MalformedPart();
        }
    }

    private void passDeclaration() throws IOException {
        available("<![CDATA[".length());
        if (startsWith("<!--")) {
            passUntil("-->");
        } else if (startsWith("<![CDATA[")) {
            position += "<![CDATA[".length();
            passUntil("]]>");
        } else {
            throw new MalformedPart();
        }
    }

    /** Passes the mark; what comes before it is text only within CDATA, where the position was moved behind the opening. */
    private void passUntil(String mark) throws IOException {
        boolean isText = collecting && mark.equals("]]>");
        while (available(mark.length())) {
            if (startsWith(mark)) {
                position += mark.length();
                return;
            }
            if (isText) {
                text.append(buffer, position, position + 1);
            }
            position++;
        }
        throw new MalformedPart();
    }

    private boolean startsWith(String mark) {
        return filled - position >= mark.length() && tag.matches(mark, position, position + mark.length());
    }

    /** Makes so many bytes from the position on lie in the buffer; false if the part ends before. */
    private boolean available(int count) throws IOException {
        while (filled - position < count) {
            if (position > 0) {
                System.arraycopy(buffer, position, buffer, 0, filled - position);
                filled -= position;
                position = 0;
            }
            if (filled == buffer.length) {
                throw new MalformedPart();
            }
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return false;
            }
            filled += read;
        }
        return true;
    }

    private void skipByteOrderMark() throws IOException {
        if (available(3) && (buffer[0] & 0xff) == 0xef && (buffer[1] & 0xff) == 0xbb && (buffer[2] & 0xff) == 0xbf) {
            position = 3;
        }
    }
}
