package id.gemet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Path LISTS = Files.exists(Path.of("lists")) ? Path.of("lists") : Path.of("examples", "lists");

    @Test
    void theCommittedListsAreWhatTheGeneratorWrites() throws IOException {
        for (var list : Samples.all()) {
            var committed = Files.readAllBytes(LISTS.resolve(list.fileName()));
            if (list.fileName().endsWith(".xlsx")) {
                assertThat(parts(list.content())).as(list.fileName()).isEqualTo(parts(committed));
            } else {
                assertThat(list.content()).as(list.fileName()).isEqualTo(committed);
            }
            assertThat(list.expectedCsv())
                    .as(list.fileName())
                    .isEqualTo(Files.readAllBytes(LISTS.resolve(list.fileName() + ".expected.csv")));
        }
    }

    /** What is in the archive; how it is compressed may differ from one Java to the next. */
    private static Map<String, String> parts(byte[] xlsx) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
