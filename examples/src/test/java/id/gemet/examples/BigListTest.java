package id.gemet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigListTest {

    @Test
    void sixInTenOfTheListAreInTheRegistry(@TempDir Path directory) throws IOException {
        var list = directory.resolve("list.xlsx");
        var registry = directory.resolve("registry.csv");
        var big = new BigList(1_500, 3_000, 5);
        big.writeList(list);
        big.writeRegistry(registry);

        var known = Files.readAllLines(registry).stream()
                .skip(1)
                .map(line -> line.substring(0, 16))
                .collect(Collectors.toSet());
        assertThat(known).hasSize(3_000);
        try (var xlsx = new ZipFile(list.toFile());
                var rows = xlsx.getInputStream(xlsx.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8).split("<row ", -1))
                    .hasSize(1 + 1 + 1_500);
        }
    }
}
