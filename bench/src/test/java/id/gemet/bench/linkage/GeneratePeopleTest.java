package id.gemet.bench.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gemet.bench.linkage.csv.CsvBytes;
import id.gemet.bench.linkage.damage.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratePeopleTest {

    private static final int RECORDS = 10_000;
    private static final int NIK = 1;
    private static final int MOTHER = 5;
    private static final int PHONE = 8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesForTheSameSeed(Profile profile) throws IOException {
        var first = generate(profile, 1_000, 7, "first");
        var second = generate(profile, 1_000, 7, "second");
        var other = generate(profile, 1_000, 8, "other");

        assertThat(first.resolve("people.csv")).hasSameBinaryContentAs(second.resolve("people.csv"));
        assertThat(first.resolve("truth.csv")).hasSameBinaryContentAs(second.resolve("truth.csv"));
        assertThat(Files.mismatch(first.resolve("people.csv"), other.resolve("people.csv")))
                .isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"A, 10000, 0.13, 0.015", "B, 40000, 0.13, 0.08", "HARD, 10000, 0.55, 0.015"}) // b: whole columns
    void leavesOutAsManyFieldsAsOfficesDo(Profile profile, int records, double niksMissing, double give)
            throws IOException {
        var list = generate(profile, records, 1, "list").resolve("people.csv");

        assertThat(shareEmpty(list, NIK)).isCloseTo(niksMissing, within(give));
        assertThat(shareEmpty(list, MOTHER)).isCloseTo(0.29, within(give));
        assertThat(shareEmpty(list, PHONE)).isCloseTo(0.23, within(give));
    }

    @Test
    void repeatsSomePeople() throws IOException {
        var truth = Records.of(generate(Profile.A, 1, "list").resolve("truth.csv"));

        assertThat(truth.count()).isEqualTo(RECORDS);
        assertThat(Labels.pairs(truth.people())).isBetween(4_700L, 5_500L);
        assertThat(Labels.sizes(truth.people())).startsWith(1).contains(6);
    }

    @Test
    void saysNothingOfWhoIsWhoByTheOrderOfRows() throws IOException {
        var truth = Records.of(generate(Profile.A, 1, "list").resolve("truth.csv"));
        var neighbours = 0;
        for (var record = 1; record < truth.count(); record++) {
            neighbours += truth.samePerson(record, record - 1) ? 1 : 0;
        }

        assertThat(neighbours).isLessThan(10);
    }

    private Path generate(Profile profile, long seed, String name) throws IOException {
        return generate(profile, RECORDS, seed, name);
    }

    private Path generate(Profile profile, int records, long seed, String name) throws IOException {
        var into = folder.resolve(name);
        new GeneratePeople(profile, records, seed, false).into(into);
        return into;
    }

    private static double shareEmpty(Path list, int cell) throws IOException {
        var empty = 0.0;
        var all = 0;
        try (var rows = new CsvBytes(list)) {
            rows.next();
            while (rows.next()) {
                assertThat(rows.cells()).isEqualTo(9);
                all++;
                empty += rows.text(cell).isEmpty() ? 1 : 0;
            }
        }
        return empty / all;
    }
}
