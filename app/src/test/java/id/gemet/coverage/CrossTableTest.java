package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossTableTest {

    @Test
    void rowsAndColumnsAndCellsAddUpToTheSameWhole() {
        var seed = 7L;
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var slices = IntStream.range(0, random.nextInt(40))
                    .mapToObj(_ -> slice(
                            "36.72.0" + random.nextInt(1, 5) + ".100" + random.nextInt(1, 4),
                            "work " + random.nextInt(6),
                            random.nextInt(50)))
                    .toList();
            var table = CrossTable.of(slices, Slice::occupation, Slice::kelurahan, FunnelCount::listed);
            var turned = CrossTable.of(slices, Slice::kelurahan, Slice::occupation, FunnelCount::listed);
            var all = slices.stream().mapToLong(slice -> slice.count().listed()).sum();

            assertThat(table.all()).as("seed %d round %d", seed, round).isEqualTo(all);
            assertThat(table.columns().stream().mapToLong(table::ofColumn).sum())
                    .isEqualTo(all);
            assertThat(turned.rows()).isEqualTo(table.columns());
            for (var row : table.rows()) {
                for (var column : table.columns()) {
                    assertThat(table.at(row, column)).isEqualTo(turned.at(column, row));
                }
            }
        }
    }

    @Test
    void theMostPeopleStandFirst() {
        var table = CrossTable.of(
                List.of(
                        slice("36.72.01.1001", "nelayan", 3),
                        slice("36.72.02.1001", "nelayan", 9),
                        slice("36.72.01.1001", "petani", 20)),
                Slice::occupation,
                slice -> slice.kelurahan()
                        .flatMap(RegionCode::parent)
                        .orElseThrow()
                        .dotted(),
                FunnelCount::listed);

        assertThat(table.rows()).containsExactly("petani", "nelayan");
        assertThat(table.columns()).containsExactly("36.72.01", "36.72.02");
        assertThat(table.at("nelayan", "36.72.02")).isEqualTo(9);
        assertThat(table.at("petani", "36.72.02")).isZero();
    }

    private static Slice slice(String kelurahan, String occupation, long listed) {
        return new Slice(
                Optional.of(new RegionCode(kelurahan)),
                occupation,
                new FunnelCount(listed, listed, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
