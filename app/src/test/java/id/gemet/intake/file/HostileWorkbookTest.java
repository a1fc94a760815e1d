package id.gemet.intake.file;

import static id.gemet.intake.file.Lists.inline;
import static id.gemet.intake.file.Lists.parts;
import static id.gemet.intake.file.Lists.put;
import static id.gemet.intake.file.Lists.read;
import static id.gemet.intake.file.Lists.refusal;
import static id.gemet.intake.file.Lists.rows;
import static id.gemet.intake.file.Lists.worksheet;
import static id.gemet.intake.file.Lists.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int KILOBYTE = 1024;

    @TempDir
    Path folder;

    @Test
    void aPartThatUnfoldsAThousandfoldIsRefusedWhereverItIsHidden() throws IOException {
        String kilobyte = "x".repeat(KILOBYTE);
        int times = 256 * KILOBYTE;

        assertThat(refusal(replacing(SHEET, "<worksheet><sheetData><row><c t=\"str\"><v>", kilobyte, times, "")))
                .isEqualTo(Refusal.BOMB);
        assertThat(refusal(replacing("xl/sharedStrings.xml", "<sst><si><t>", kilobyte, times / 16, "")))
                .isEqualTo(Refusal.BOMB);
        assertThat(refusal(replacing("xl/workbook.xml", "<workbook><!--", kilobyte, times / 16, "")))
                .isEqualTo(Refusal.BOMB);
    }

    @Test
    void aBombOfModestProportionMeetsTheBudgetOfTheWholeFile() throws IOException {
        var limits = new Limits(25 << 20, 200, 3 << 20, 10_000, 100_000, 60, 32_767);
        String sheet = worksheet("<sheetData/>" + " ".repeat(1 << 20));
        var parts = parts("");
        parts.put(SHEET, sheet);
        parts.put("xl/workbook.xml", Lists.workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>".repeat(20)));

        assertThat(refusal(zip(folder, parts), limits)).isEqualTo(Refusal.BOMB);
    }

    @Test
    void moreRowsOfPeopleThanAllowedAreRefusedAndBlankOnesDoNotCount() throws IOException {
        String filled = "<row><c><v>1</v></c></row>";

        assertThat(refusal(replacing(SHEET, "<worksheet><sheetData>", filled, 100_201, "</sheetData></worksheet>")))
                .isIn(Refusal.TOO_MANY_ROWS, Refusal.BOMB);
        assertThat(refusal(rows(folder, filled.repeat(211)), smallLimits())).isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(read(rows(folder, filled.repeat(210)), smallLimits()).rows()).hasSize(210);
        assertThat(read(rows(folder, filled + "<row/>".repeat(100_000)), smallLimits())
                        .notes())
                .containsExactly(FileNote.of(FileNote.Kind.BLANK_ROWS_LEFT_OUT, "Data", 100_000));
        assertThat(refusal(rows(folder, (filled + "<row/>".repeat(100)).repeat(10)), smallLimits()))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
    }

    @Test
    void aFilledCellFarToTheRightIsRefusedWithItsPlaceButAnEmptyOneIsNothing() throws IOException {
        Path file = rows(folder, "<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row>");

        assertThat(refusal(file)).isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(refusalOf(file).getMessage()).contains("Sheet Data, row 9", "column 60");
        assertThat(read(rows(folder, "<row><c><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>"))
                        .texts())
                .containsExactly(List.of("1"));
    }

    @Test
    void namesThatLeaveTheFolderAreRefused() throws IOException {
        for (var name : List.of("../../etc/passwd", "xl/../../x", "/etc/passwd", "..\\x.xml", "C:\\x.xml")) {
            var parts = parts("");
            parts.put(name, "x");
            assertThat(refusal(zip(folder, parts))).as(name).isEqualTo(Refusal.BAD_ZIP_NAME);
        }
    }

    @Test
    void tooManyPartsOrSheetsAreRefused() throws IOException {
        var parts = parts("");
        for (int i = 0; i < 200; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertThat(refusal(zip(folder, parts))).isEqualTo(Refusal.TOO_MANY_ENTRIES);

        var manySheets = parts("");
        manySheets.put("xl/workbook.xml", Lists.workbook("<sheet name=\"S\" r:id=\"r1\"/>".repeat(201)));
        assertThat(refusal(zip(folder, manySheets))).isEqualTo(Refusal.TOO_MANY_ENTRIES);
    }

    @Test
    void partsThatLieAboutTheirSizeOrContentAreFoundOut() throws IOException {
        Path file = rows(folder, "<row>" + inline("a".repeat(5000)) + "</row>");
        byte[] bytes = Files.readAllBytes(file);
        byte[] name = SHEET.getBytes(ISO_8859_1);
        int directory = lastIndexOf(bytes, name) - 46;
        bytes[directory + 16] ^= 1; // the checksum

        assertThat(refusal(Lists.bytes(folder, bytes))).isEqualTo(Refusal.DAMAGED);

        bytes[directory + 8] |= 1; // "encrypted"
        assertThat(refusal(Lists.bytes(folder, bytes))).isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void documentTypesAndOtherEncodingsAreNotRead() throws IOException {
        var parts = parts("");
        for (var content : List.of(
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>",
                "\u0000<\u0000w")) {
            parts.put(SHEET, content);
            assertThat(refusal(zip(folder, parts))).as(content).isEqualTo(Refusal.DAMAGED);
        }
    }

    @Test
    void aListWhoseTextsAreMissingIsDamagedNotBlank() throws IOException {
        assertThat(refusal(rows(folder, "<row><c t=\"s\"><v>0</v></c></row>"))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void aTextThatIsNotInTheTableSpoilsOnlyItsCell() throws IOException {
        var parts = parts("<sheetData><row><c t=\"s\"><v>9</v></c><c t=\"s\"><v>0</v></c></row></sheetData>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>ada</t></si></sst>");

        assertThat(read(zip(folder, parts)).rows().getFirst().cells())
                .containsExactly(new Cell.ErrorCell("#?"), new Cell.Text("ada"));
    }

    @Test
    void aSheetThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
        var parts = parts("<sheetData><row r=\"1\">" + inline("baik") + "</row></sheetData>");
        parts.put(
                "xl/workbook.xml",
                Lists.workbook("<sheet name=\"Data\" r:id=\"r1\"/><sheet name=\"Putus\" r:id=\"r2\"/>"
                        + "<sheet name=\"Hilang\" r:id=\"r3\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Lists.relations("worksheets/sheet1.xml", "/xl/worksheets/sheet2.xml", "../nowhere.xml"));
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row r=\"1\">" + inline("utuh") + "</row><row r=\"2\"><c>");
        var reading = read(zip(folder, parts));

        assertThat(reading.texts()).containsExactly(List.of("baik"), List.of("utuh"));
        assertThat(reading.notes())
                .containsExactly(
                        FileNote.of(FileNote.Kind.SHEET_UNREADABLE, "Putus", 1),
                        FileNote.of(FileNote.Kind.SHEET_UNREADABLE, "Hilang", 0));
    }

    @Test
    void anUploadCutShortIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(rows(folder, "<row>" + inline("a") + "</row>"));

        for (int length = 4; length < whole.length; length += 7) {
            assertThat(refusal(Lists.bytes(folder, Arrays.copyOf(whole, length))))
                    .as("cut at %d", length)
                    .isEqualTo(Refusal.DAMAGED);
        }
    }

    @Test
    void cellsThatAreTooLongOrHoldWhatCannotBeStoredSayThatThemselves() throws IOException {
        String poison = "<row>" + inline("a&#0;b") + inline("a_x0000_b") + inline("&#xD800;x") + inline("\u0001")
                + inline("x".repeat(40_000)) + inline("&amp;".repeat(40_000)) + inline("baik \ud83d\ude00") + "</row>";
        var cells = read(rows(folder, poison)).rows().getFirst().cells();

        assertThat(cells)
                .startsWith(
                        new Cell.Text("ab", false, true),
                        new Cell.Text("ab", false, true),
                        new Cell.Text("\ufffdx", false, true),
                        new Cell.Text("", false, true))
                .endsWith(
                        new Cell.Text("x".repeat(32_767), true, false),
                        new Cell.Text("&".repeat(32_767), true, false),
                        new Cell.Text("baik \ud83d\ude00"));
    }

    @Test
    void numbersThatAreNoneStayText() throws IOException {
        String cells = List.of("NaN", "0x1p3", "1d", "1e", "9".repeat(50), "Infinity").stream()
                .map("<c><v>%s</v></c>"::formatted)
                .reduce("", String::concat);

        assertThat(read(rows(folder, "<row>" + cells + "</row>"))
                        .rows()
                        .getFirst()
                        .cells())
                .allMatch(Cell.Text.class::isInstance);
    }

    @Test
    void randomDamageIsReadOrRefusedNeverAFailure() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var honest = parts("<dimension ref=\"A1:B2\"/><cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\">" + inline("a &amp; b") + "<c t=\"s\"><v>0</v></c></row><row r=\"2\" hidden=\"1\">"
                + "<c s=\"1\"><v>31271</v></c><c t=\"b\"><v>1</v></c></row></sheetData>");
        honest.put("xl/sharedStrings.xml", "<sst><si><r><t>x</t></r><r><t>y</t></r></si></sst>");
        honest.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        var names = List.copyOf(honest.keySet());
        for (int round = 0; round < 500; round++) {
            var parts = new LinkedHashMap<>(honest);
            String name = names.get(random.nextInt(names.size()));
            parts.put(name, damaged(Objects.requireNonNull(honest.get(name)), random));
            Path file = zip(folder, parts);
            try (var list = ListFile.open(file, "rusak")) {
                list.rows(row -> {});
            } catch (UnreadableFile expected) {
                assertThat(expected.getMessage()).isNotBlank();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed %d, round %d, %s: %s".formatted(seed, round, name, parts.get(name)), e);
            }
            Files.delete(file);
        }
    }

    private static String damaged(String content, Random random) {
        var out = new StringBuilder(content);
        String marks = "<>/\"'=&;!?-[] \u0000\u00e9A1";
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
                case 1 -> out.deleteCharAt(at).append(' ');
                default -> out.insert(at, out.substring(random.nextInt(at + 1), at));
            }
        }
        return random.nextInt(5) == 0 ? out.substring(0, random.nextInt(out.length())) : out.toString();
    }

    private Path replacing(String part, String start, String repeated, int times, String end) throws IOException {
        Map<String, String> parts = parts("<sheetData><row>" + inline("a") + "</row></sheetData>");
        parts.remove(part);
        return zip(folder, out -> {
            parts.forEach((name, content) -> put(out, name, content));
            put(out, part, start, repeated, times, end);
        });
    }

    private static Limits smallLimits() {
        return new Limits(1 << 20, 200, 10 << 20, 100, 10, 60, 32_767);
    }

    private static UnreadableFile refusalOf(Path file) throws IOException {
        try (var list = ListFile.open(file, "daftar")) {
            list.rows(row -> {});
        } catch (UnreadableFile e) {
            return e;
        }
        throw new AssertionError("The file was read");
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        return new String(bytes, ISO_8859_1).lastIndexOf(new String(wanted, ISO_8859_1));
    }
}
