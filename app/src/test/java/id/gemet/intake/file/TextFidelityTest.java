package id.gemet.intake.file;

import static id.gemet.intake.file.Lists.honest;
import static id.gemet.intake.file.Lists.read;
import static id.gemet.intake.file.Lists.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in a cell is what is read, whichever way the list travels. */
class TextFidelityTest {

    /** Names as they are, and text that has broken other programs. */
    private static final List<String> DIFFICULT = List.of(
            "Sukarni",
            "Ma'ruf",
            "Nur’aini",
            "H. Abd. Rochman, S.Pd.I",
            "Siti binti Ahmad (ALM)",
            "Al-Habsyi",
            "I Gusti Ayu Agung Istri Dewi Kencana Wulandari Puspita Sari Ningsih binti Raden",
            "Bu\u00a0Tini",
            " spasi di depan",
            "spasi di belakang ",
            "tab\tdi tengah",
            "baris\nbaru",
            "NULL",
            "null",
            "undefined",
            "None",
            "NaN",
            "TRUE",
            "0",
            "00812",
            "-",
            "--",
            "1e5",
            "3.67201E+15",
            "1/2",
            "12-08-1985",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "@SUM(A1:A9)",
            "+62812",
            "#N/A",
            "'; drop table pekerja; --",
            "\" or \"\"=\"",
            "<script>alert(1)</script>",
            "<b>&amp;</b>",
            "&lt;",
            "]]>",
            "<![CDATA[",
            "<!-- -->",
            "${jndi:ldap://x}",
            "#{7*7}",
            "{{7*7}}",
            "%s%n%d",
            "%00",
            "\\0",
            "\\",
            "../../etc/passwd",
            "C:\\CON",
            "\"kutip\"",
            "\"",
            "a;b,c|d",
            "_x0041",
            "x_",
            "é",
            "e\u0301",
            "ﬁ",
            "İıſ",
            "ß",
            "田中さん",
            "한국어",
            "мария",
            "Βασίλης",
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
            "\u05d0\u05d1\u05d2",
            "\u202eterbalik\u202c",
            "\u200b\u200d",
            "a\u0300\u0301\u0302\u0303\u0304",
            "😀👩‍👩‍👧‍👦🇮🇩",
            "𠜎𝒳",
            "\u0085\u2028\u2029",
            "½²",
            "٣٦٧٢");

    @TempDir
    Path folder;

    @Test
    void difficultTextArrivesThroughAWorkbookAsWritten() throws IOException {
        var reading = read(honest(folder, workbook -> {
            var sheet = workbook.newWorksheet("Data");
            for (int i = 0; i < DIFFICULT.size(); i++) {
                sheet.value(i, 0, DIFFICULT.get(i));
                sheet.inlineString(i, 1, DIFFICULT.get(i));
                sheet.value(i, 2, "tetangga");
            }
        }));

        assertThat(reading.rows()).hasSameSizeAs(DIFFICULT).allSatisfy(row -> {
            var written = new Cell.Text(DIFFICULT.get(row.row() - 1));
            assertThat(row.cells()).containsExactly(written, written, new Cell.Text("tetangga"));
        });
    }

    @Test
    void difficultTextArrivesThroughCsvAsWritten() throws IOException {
        var written = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(written)) {
            DIFFICULT.forEach(difficult -> writer.writeRecord("awal", difficult, "akhir"));
        }
        var reading = read(text(folder, written.toString()));

        assertThat(reading.rows())
                .extracting(row -> row.cell(1))
                .isEqualTo(DIFFICULT.stream().map(Cell.Text::new).toList());
        assertThat(reading.rows()).allMatch(row -> row.cell(2).equals(new Cell.Text("akhir")));
    }

    @Test
    void noNikChangesOnItsWay() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<String> niks = IntStream.range(0, 20_000)
                .mapToObj(i -> "%016d".formatted(random.nextLong(100_000_000L, 9_999_999_999_999_999L)))
                .toList();
        var workbook = read(honest(folder, file -> {
            var sheet = file.newWorksheet("Data");
            for (int i = 0; i < niks.size(); i++) {
                sheet.value(i, 0, niks.get(i));
                sheet.value(i, 1, Long.parseLong(niks.get(i)));
            }
        }));
        var csv = read(text(folder, "NIK,Nama\n" + String.join(",x\n", niks) + ",x\n"));

        for (int i = 0; i < niks.size(); i++) {
            String nik = niks.get(i);
            assertThat(workbook.cell(i, 0).text()).as("seed %d", seed).isEqualTo(nik);
            assertThat(workbook.cell(i, 1).text()).as("seed %d", seed).isEqualTo("" + Long.parseLong(nik));
            assertThat(csv.cell(i + 1, 0).text()).as("seed %d", seed).isEqualTo(nik);
        }
    }
}
