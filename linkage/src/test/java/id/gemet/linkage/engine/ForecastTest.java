package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTest {

    private static final LinkModel MODEL = new LinkModel(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(new Column("name", ColumnType.NAME), new Column("town", ColumnType.CATEGORY)),
            List.of(Pass.of("name"), Pass.of("town")),
            List.of());

    @TempDir
    Path folder;

    /** Blocks are divided by the memory that is told here, so a run that told another would link others. */
    @Test
    void whatElseIsInMemoryChangesNoForecast() throws IOException, UnusableFile {
        var lines = new ArrayList<String>(List.of("name,town"));
        for (int record = 0; record < 500; record++) {
            lines.add("SITI " + (char) ('A' + record % 26) + "MINAH,town " + record % 7);
        }
        var file = Files.write(folder.resolve("list.csv"), lines);

        var before = forecast(file);
        byte[] elsewhere = new byte[64 << 20];
        var after = forecast(file);

        assertThat(elsewhere).isNotEmpty(); // so long it is kept
        assertThat(after).contains("there is memory for").isEqualTo(before);
    }

    private static String forecast(Path file) throws IOException, UnusableFile {
        var told = new ArrayList<String>();
        new Linkage(MODEL, LinkOptions.threads(2), (phase, outcome) -> {
                    if (phase.equals("forecast")) {
                        told.add(outcome);
                    }
                })
                .link(List.of(file));
        return told.get(0);
    }
}
