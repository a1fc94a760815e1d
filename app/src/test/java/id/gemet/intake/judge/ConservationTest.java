package id.gemet.intake.judge;

import static id.gemet.intake.judge.Judging.aList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every physical row comes to exactly one outcome, and one bad cell spoils no other. */
class ConservationTest {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "-",
            "0",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "+62",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "\u202eNAIRUBAS",
            "\u200b",
            "\ufeff",
            "\u0000",
            "\ud800",
            "e\u0301",
            "İ",
            "ß",
            "𝕬𝖍𝖒𝖆𝖉",
            "名前",
            "😀",
            "3.67201E+15",
            "31/02/1970",
            "#REF!",
            "NaN",
            "null",
            "true",
            "1e309",
            "-1",
            "9".repeat(400),
            "A".repeat(40_000),
            "JUMLAH",
            "Mengetahui,",
            "NIP. 197001011990031001",
            "KELURAHAN : GROGOL",
            "NIK",
            "NAMA",
            "12 Agustus 1985",
            "3672011203857001",
            "36720112038570",
            "(ALM)",
            "PNS",
            "08123456789",
            "L",
            "P",
            "%s%n",
            "{0}");

    private static final String HEADING = "NO;NIK;NAMA;TGL LAHIR;L/P;KELURAHAN;PEKERJAAN;NO HP;KET";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void outcomesAddUpToTheRowsOfTheFileWhateverItHolds(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        lines.add(HEADING);
        for (int i = 0; i < 300; i++) {
            lines.add(random.nextInt(3) == 0 ? honest(i) : nasty(random));
        }

        var judged = aList().judged(
                        "daftar.csv", path -> Files.write(path, text(lines).getBytes(UTF_8)));

        assertThat(judged.read()).as("seed %d", seed).isEqualTo(301);
        var rows = new ArrayList<JudgedRow>();
        judged.forEach(rows::add);
        assertThat(rows)
                .extracting(JudgedRow::row)
                .as("seed %d", seed)
                .doesNotHaveDuplicates()
                .hasSize(301);
        assertThat(rows)
                .as("seed %d", seed)
                .allSatisfy(row -> assertThat(row.outcome() == Outcome.REPAIR)
                        .isEqualTo(row.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                                || isHeldBack(row)));
        assertThat(rows)
                .as("seed %d", seed)
                .allSatisfy(row -> assertThat(row.person() == 0).isEqualTo(row.outcome() == Outcome.IGNORED));
    }

    /** Of the rows with one number under two names the first stands and the others wait for a person. */
    private static boolean isHeldBack(JudgedRow row) {
        return row.outcome() == Outcome.REPAIR && row.has(FindingType.NIK_TWO_NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
                28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40
            })
    void aPoisonedCellLeavesFourHundredNinetyNineRowsAsTheyWere(int poison) {
        var lines = new ArrayList<String>();
        lines.add(HEADING);
        for (int i = 1; i <= 500; i++) {
            lines.add(i == 250 ? honest(i).replace("PEKERJA NOMOR", quoted(NASTY.get(poison))) : honest(i));
        }

        var rows = aList().csv(text(lines));

        assertThat(rows).hasSize(501);
        assertThat(rows.stream().filter(row -> row.row() != 251 && row.row() != 1))
                .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.NEW))
                .allSatisfy(row -> assertThat(row.findings()).isEmpty());
    }

    @Test
    void invisibleAndOverlongCellsAreReportedWithTheirColumn() {
        var row = aList().row("NIK;NAMA;ALAMAT", "3672011203857001;AHMAD\u0007 SUBARI;" + "A".repeat(33_000));

        assertThat(row.findings())
                .extracting(Finding::type, Finding::column)
                .containsExactly(tuple(FindingType.TEXT_CONTROL_CHARACTERS, 1), tuple(FindingType.CELL_TOO_LONG, 2));
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String nasty(Random random) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < 9; column++) {
            cells.add(quoted(NASTY.get(random.nextInt(NASTY.size()))));
        }
        return String.join(";", cells);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** Names far enough apart that no two are one person. */
    private static String honest(int number) {
        var nik = "367201%02d%02d%02d7%03d".formatted(number % 28 + 1, number % 12 + 1, 70 + number % 30, number);
        var date = "%d-%02d-%02d".formatted(1970 + number % 30, number % 12 + 1, number % 28 + 1);
        return "%d;%s;%s;%s;L;Grogol;nelayan;08121%07d;PEKERJA NOMOR"
                .formatted(number, nik, name(number), date, number * 7919);
    }

    private static String name(int number) {
        var names = new String[] {
            "AHMAD", "BUDI", "CECEP", "DARMA", "EFENDI", "FIRMAN", "GUNAWAN", "HERMAN", "IRWAN", "JOKO"
        };
        var families =
                new String[] {"SUBARI", "SANTOSO", "HIDAYAT", "NUGROHO", "PRATAMA", "SIREGAR", "LUBIS", "WIJAYA"};
        return names[number % 10] + " " + families[number / 10 % 8] + " " + names[(number / 80 + 3) % 10];
    }
}
