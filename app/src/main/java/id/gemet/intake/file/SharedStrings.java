package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts of a workbook, which its cells name by number; kept as packed UTF-8, a fifth of what strings would take. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings(0);

    private static final long BYTES_MAX = 64L * 1024 * 1024;
    private static final int COUNT_MAX = 4_000_000;
    private static final int CHUNK_BYTES = 1 << 20;
    private static final byte CUT = 1;

    private final int charactersMax;
    private final List<byte[]> chunks = new ArrayList<>();
    private int usedInChunk = CHUNK_BYTES;

    /** For each text its chunk, its place in the chunk and its length, 20 bits each. */
    private long[] places = new long[1024];

    private int count;

    private SharedStrings(int charactersMax) {
        this.charactersMax = charactersMax;
    }

    /** Reads the whole part; refuses more text than 100,000 rows can name. */
    static SharedStrings read(PartStream part, Limits limits) throws IOException {
        var strings = new SharedStrings(limits.cellCharactersMax());
        var text = RichText.buffer(limits);
        try (part) {
            var xml = new XmlScanner(part, text);
            while (xml.nextChild(0)) {
                int table = xml.depth();
                while (xml.nextChild(table)) {
                    if (xml.tag().at("si")) {
                        text.clear();
                        RichText.append(xml);
                        strings.add(text);
                    }
                }
            }
        }
        return strings;
    }

    int count() {
        return count;
    }

    Cell cell(int index) {
        long place = places[index];
        byte[] chunk = chunks.get((int) (place >>> 40));
        int from = (int) (place >>> 20) & (CHUNK_BYTES - 1);
        int length = (int) place & (CHUNK_BYTES - 1);
        boolean cut = chunk[from] == CUT;
        var written = new String(chunk, from + 1, length, UTF_8);
        return CellText.of(CellText.unescape(written), cut, charactersMax);
    }

    private void add(XmlText text) throws UnreadableFile {
        int length = text.length();
        if (usedInChunk + 1 + length > CHUNK_BYTES) {
            chunks.add(new byte[CHUNK_BYTES]);
            usedInChunk = 0;
        }
        if (count == COUNT_MAX || chunks.size() * (long) CHUNK_BYTES > BYTES_MAX) {
            throw new UnreadableFile(Refusal.BOMB);
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        byte[] chunk = chunks.getLast();
        chunk[usedInChunk] = text.cut() ? CUT : 0;
        System.arraycopy(text.bytes(), 0, chunk, usedInChunk + 1, length);
        places[count++] = (long) (chunks.size() - 1) << 40 | (long) usedInChunk << 20 | length;
        usedInChunk += 1 + length;
    }
}
