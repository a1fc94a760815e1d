package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineScanTest {

    private static final String SIGNS = "\"\"\n\n\n\rabcdefgh,,";

    @Test
    void anyNumberOfThreadsFindsWhatReadingSignBySignFinds() {
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = new byte[random.nextInt(120)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
            }
            int from = random.nextInt(bytes.length + 1);
            var expected = records(bytes, from);
            for (int threads = 1; threads <= 5; threads++) {
                var scan = new LineScan(bytes, from, new Workers(threads));
                var found = new ArrayList<String>();
                for (int row = 0; row < scan.rows(); row++) {
                    int end = Math.min(bytes.length, scan.starts()[row + 1] - 1);
                    found.add(text(bytes, scan.starts()[row], end).replaceFirst("[\r\n]+$", ""));
                }
                assertThat(found).isEqualTo(expected);
                assertThat(scan.openQuoteAt()).isEqualTo(hasOpenQuote(bytes, from) ? scan.rows() - 1 : -1);
            }
        }
    }

    private static List<String> records(byte[] bytes, int from) {
        var records = new ArrayList<String>();
        boolean quoted = false;
        int start = from;
        for (int i = from; i <= bytes.length; i++) {
            quoted ^= i < bytes.length && bytes[i] == '"';
            if (i == bytes.length || (bytes[i] == '\n' && !quoted)) {
                var record = text(bytes, start, i);
                if (!record.isEmpty() && !record.equals("\r")) {
                    records.add(record.replaceFirst("[\r\n]+$", ""));
                }
                start = i + 1;
            }
        }
        return records;
    }

    private static boolean hasOpenQuote(byte[] bytes, int from) {
        return text(bytes, from, bytes.length)
                                .chars()
                                .filter(sign -> sign == '"')
                                .count()
                        % 2
                == 1;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.ISO_8859_1);
    }
}
