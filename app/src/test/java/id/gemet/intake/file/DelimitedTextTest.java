package id.gemet.intake.file;

import static id.gemet.intake.file.Lists.read;
import static id.gemet.intake.file.Lists.refusal;
import static id.gemet.intake.file.Lists.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelimitedTextTest {

    @TempDir
    Path folder;

    @Test
    void theDelimiterIsTheOneThatMakesATable() throws IOException {
        for (var delimiter : List.of(",", ";", "\t", "|")) {
            String list =
                    "NIK;Nama;Alamat\n3672010101800001;Siti, S.Pd;\"Jl. Mawar; RT 1, RW 2\"\n3672;Budi;Link. Baru\n";
            assertThat(read(text(folder, list.replace(";", delimiter))).texts().getFirst())
                    .as(delimiter)
                    .containsExactly("NIK", "Nama", "Alamat");
        }
        assertThat(read(text(folder, "sep=|\nNama, lengkap|a\n")).texts())
                .containsExactly(List.of("Nama, lengkap", "a"));
    }

    @Test
    void everyEncodingAnOfficeUsesIsRead() throws IOException {
        String list = "Nama;Ket\nAndré;naïf\n";
        var expected = List.of(List.of("Nama", "Ket"), List.of("André", "naïf"));

        assertThat(read(text(folder, list, UTF_8)).texts()).isEqualTo(expected);
        assertThat(read(text(folder, "\ufeff" + list, UTF_8)).texts()).isEqualTo(expected);
        assertThat(read(text(folder, "\ufeff" + list, UTF_16LE)).texts()).isEqualTo(expected);
        assertThat(read(text(folder, "\ufeff" + list, UTF_16BE)).texts()).isEqualTo(expected);

        var western = read(text(folder, list, Charset.forName("windows-1252")));
        assertThat(western.texts()).isEqualTo(expected);
        assertThat(western.noteKinds()).containsExactly(FileNote.Kind.DECODED_AS_WINDOWS_1252);
    }

    @Test
    void aBrokenByteInUtf8SpoilsOnlyItsCell() throws IOException {
        var reading = read(text(folder, "AndrÃ©;ZoÃ«\nBud\u0080;Siti\n", ISO_8859_1));

        assertThat(reading.rows().get(1).cells())
                .containsExactly(new Cell.Text("Bud\ufffd", false, true), new Cell.Text("Siti"));
        assertThat(reading.texts().getFirst()).containsExactly("André", "Zoë");
    }

    @Test
    void aRowIsNumberedByTheLineItBeginsOn() throws IOException {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var reading = read(text(folder, "a,b\n\"Jl. Satu\nRT 2\",x\n\nlast,y\n".replace("\n", end)));
            assertThat(reading.rows()).extracting(RawRow::row).containsExactly(1, 2, 4, 5);
            assertThat(reading.cell(1, 0)).isEqualTo(new Cell.Text("Jl. Satu\nRT 2"));
            assertThat(reading.rows().get(2).isBlank()).isTrue();
        }
    }

    @Test
    void raggedRowsAndQuotesInsideTextAreAccepted() throws IOException {
        assertThat(read(text(folder, "a,b,c\n1\n1,2,3,4,,\nJl. \"Mawar\" 3,\"kata \"\"ini\"\"\",\"x\"y\n,=\"0812\",z"))
                        .texts())
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("1"),
                        List.of("1", "2", "3", "4"),
                        List.of("Jl. \"Mawar\" 3", "kata \"ini\"", "xy"),
                        List.of("", "0812", "z"));
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsOnlyItsLine() throws IOException {
        String row = "3672;Siti;P;Ciwandan;Nelayan\n";
        String stray = "3672;\"Budi;L;Ciwandan;Sopir\n";
        for (var after : List.of(row.repeat(50), row, "", "3672;\"Ani\";P;Cibeber;Tani\n", stray)) {
            var reading = read(text(folder, row + stray + after));
            int lines = 2 + (int) after.lines().count();

            assertThat(reading.rows()).as(after).hasSize(lines);
            assertThat(reading.texts().get(1)).containsExactly("3672", "\"Budi", "L", "Ciwandan", "Sopir");
            assertThat(reading.notes()).contains(FileNote.of(FileNote.Kind.QUOTE_NOT_CLOSED, 2));
        }
    }

    @Test
    void whatCannotBeStoredIsTakenOutOfItsCellOnly() throws IOException {
        var reading = read(text(folder, "a;b\nSi\u0000ti;Budi\n"));
        assertThat(reading.rows().get(1).cells())
                .containsExactly(new Cell.Text("Siti", false, true), new Cell.Text("Budi"));

        byte[] loneSurrogate = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xd8, ';', 0, 'b', 0};
        assertThat(read(Lists.bytes(folder, loneSurrogate)).rows().getFirst().cells())
                .containsExactly(new Cell.Text("a", false, true), new Cell.Text("b"));

        var tooLong =
                read(text(folder, "a;b\n" + "x".repeat(40_000) + ";b\n")).rows().get(1);
        assertThat(tooLong.cells()).containsExactly(new Cell.Text("x".repeat(32_767), true, false), new Cell.Text("b"));
    }

    @Test
    void tooManyRowsOrColumnsAreRefused() throws IOException {
        assertThat(refusal(text(folder, "1;2\n".repeat(100_201)))).isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(read(text(folder, "1;2\n".repeat(100_200) + ";\n".repeat(50_000)))
                        .noteKinds())
                .containsExactly(FileNote.Kind.BLANK_ROWS_LEFT_OUT);
        assertThat(refusal(text(folder, "1;2\n" + ";".repeat(60) + "x\n"))).isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(refusal(text(folder, "x;".repeat(5_000_000)))).isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(read(text(folder, "1;2\n" + ";".repeat(16_000) + "\n3;4\n")).rows())
                .hasSize(3);
    }

    @Test
    void whatAnotherProgramWroteIsReadBackExactly() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            char delimiter = ",;\t|".charAt(round % 4);
            List<List<String>> rows = new ArrayList<>();
            var written = new StringWriter();
            try (var writer = CsvWriter.builder().fieldSeparator(delimiter).build(written)) {
                for (int i = 0; i < 40; i++) {
                    var row = List.of("k" + i, field(random), "m", field(random), "z");
                    rows.add(row);
                    writer.writeRecord(row);
                }
            }
            assertThat(read(text(folder, written.toString())).texts())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(rows);
        }
    }

    private static String field(Random random) {
        int[] alphabet = "ab \"\",;\t|\n'=é😀".codePoints().toArray();
        var out = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            out.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return out.toString();
    }
}
