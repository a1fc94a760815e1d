package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text file writes its characters, told from its bytes. */
enum TextEncoding {
    UTF_8_MARKED(UTF_8, 3),
    UTF_8_UNMARKED(UTF_8, 0),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252(Charset.forName("windows-1252"), 0);

    private final Charset charset;
    private final int markBytes;

    TextEncoding(Charset charset, int markBytes) {
        this.charset = charset;
        this.markBytes = markBytes;
    }

    /** The text behind the mark; of UTF-16 also surrogates without their other half, each by itself. */
    Reader reader(byte[] content) {
        int length = content.length - markBytes;
        return switch (this) {
            case UTF_8_MARKED, UTF_8_UNMARKED, WINDOWS_1252 ->
                new InputStreamReader(new ByteArrayInputStream(content, markBytes, length), charset);
            case UTF_16LE, UTF_16BE ->
                Reader.of(ByteBuffer.wrap(content, markBytes, length)
                        .order(this == UTF_16LE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                        .asCharBuffer());
        };
    }

    /** A few broken bytes do not turn a UTF-8 file into another encoding: more must be broken than whole. */
    static TextEncoding of(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return UTF_8_MARKED;
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return UTF_16LE;
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequenceLength(bytes, i);
            if (length > 1) {
                whole++;
            } else if (length == 0) {
                broken++;
            }
            i += Math.max(1, length);
        }
        return broken > whole ? WINDOWS_1252 : UTF_8_UNMARKED;
    }

    /** Bytes of the UTF-8 character at a place; 0 if there is none. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
