package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimitedFileTest {

    private final Random random = new Random(11);

    @Test
    void cellsOfAnyLengthAtAnyPlaceAreFound() throws UnusableFile {
        for (int round = 0; round < 200; round++) {
            var lines = new ArrayList<String>(List.of("one,two,three"));
            for (int line = 0; line < 1 + random.nextInt(5); line++) {
                lines.add(String.join(",", cell(), cell(), cell() + "x"));
            }
            var file = file(bytes(lines), 1);
            for (int row = 0; row < file.rows(); row++) {
                int[] bounds = new int[6];
                file.cells(row, bounds);
                var found = new ArrayList<String>();
                for (int cell = 0; cell < 3; cell++) {
                    found.add(file.text(bounds[2 * cell], bounds[2 * cell + 1]));
                }
                assertThat(found).isEqualTo(Arrays.asList(lines.get(row + 1).split(",", -1)));
            }
        }
    }

    @Test
    void aByteThatIsNotUtf8IsRefusedWithItsLine() throws UnusableFile {
        for (int round = 0; round < 50; round++) {
            var lines = new ArrayList<String>(List.of("one,two"));
            for (int line = 2; line < 400; line++) {
                lines.add(cell() + (random.nextInt(5) == 0 ? "é" : "") + ",x" + cell());
            }
            byte[] bytes = bytes(lines);
            int threads = 1 + round % 4;
            assertThat(file(bytes, threads).rows()).isEqualTo(398);

            int at = random.nextInt(bytes.length);
            while (bytes[at] <= ',') {
                at = random.nextInt(bytes.length);
            }
            bytes[at] = (byte) 0xFF;
            int line = 1;
            for (int i = 0; i < at; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            assertThatThrownBy(() -> file(bytes, threads))
                    .isInstanceOf(UnusableFile.class)
                    .hasMessage("people.csv, line " + line + " is not UTF-8; save the file as CSV UTF-8.");
        }
    }

    private String cell() {
        return "abcdefghijklmnopqrstuvwxyz".substring(random.nextInt(27));
    }

    private static DelimitedFile file(byte[] bytes, int threads) throws UnusableFile {
        return DelimitedFile.of("people.csv", bytes, new Workers(threads));
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
