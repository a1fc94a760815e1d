package id.gemet.intake.file;

import static id.gemet.intake.file.Lists.bytes;
import static id.gemet.intake.file.Lists.refusal;
import static id.gemet.intake.file.Lists.text;
import static id.gemet.intake.file.Lists.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedKindsTest {

    private static final byte[] COMPOUND_FILE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @TempDir
    Path folder;

    @Test
    void oldLockedAndOtherCompoundFilesAreToldApart() throws IOException {
        assertThat(refusal(compound("Workbook"))).isEqualTo(Refusal.OLD_XLS);
        assertThat(refusal(compound("Book"))).isEqualTo(Refusal.OLD_XLS);
        assertThat(refusal(compound("EncryptedPackage"))).isEqualTo(Refusal.ENCRYPTED);
        assertThat(refusal(compound("WordDocument"))).isEqualTo(Refusal.NOT_A_TABLE);
    }

    @Test
    void webPagesNamedAsExcelAreRefusedHoweverTheyBegin() throws IOException {
        String page = "<table><tr><td style='mso-number-format:\"\\@\"'>3672</td></tr></table>";

        for (var start : List.of("", "\ufeff", "\r\n  ", "<html>", "<!DOCTYPE html>\n<html>", "<?php ?><html>")) {
            assertThat(refusal(text(folder, start + page))).as(start).isEqualTo(Refusal.HTML_NAMED_XLS);
        }
        assertThat(refusal(text(folder, "\ufeff<html>" + page, UTF_16LE))).isEqualTo(Refusal.HTML_NAMED_XLS);
        assertThat(refusal(text(folder, "MIME-Version: 1.0\nContent-Type: multipart/related\n")))
                .isEqualTo(Refusal.HTML_NAMED_XLS);
        assertThat(refusal(
                        text(folder, "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>")))
                .isEqualTo(Refusal.OLD_XLS);
    }

    @Test
    void picturesDocumentsAndArchivesAreNamedForWhatTheyAre() throws IOException {
        assertThat(refusal(startingWith("%PDF-1.7\n"))).isEqualTo(Refusal.PDF);
        for (var picture : List.of(
                "\u0089PNG\r\n",
                "\u00ff\u00d8\u00ff\u00e0",
                "GIF89a",
                "II*\0",
                "MM\0*",
                "RIFF1234WEBP",
                "\0\0\0\u0018ftypheic",
                "BM1234\0\0\0\0")) {
            assertThat(refusal(startingWith(picture))).as(picture).isEqualTo(Refusal.IMAGE);
        }
        for (var archive : List.of("Rar!\u001a", "7z\u00bc\u00af'", "\u001f\u008b\u0008")) {
            assertThat(refusal(startingWith(archive))).as(archive).isEqualTo(Refusal.ARCHIVE);
        }
        for (var other : List.of("{\\rtf1 x}", "{\"nik\": 1}", "[{\"nik\": 1}]", "\u007fELF\0\0\0\1\2\3\0\0\0")) {
            assertThat(refusal(startingWith(other))).as(other).isEqualTo(Refusal.NOT_A_TABLE);
        }
    }

    @Test
    void zipFilesThatAreNoWorkbookAreNamedForWhatTheyAre() throws IOException {
        String ods = "application/vnd.oasis.opendocument.spreadsheet";

        assertThat(refusal(zip(folder, Map.of("mimetype", ods)))).isEqualTo(Refusal.ODS);
        assertThat(refusal(zip(folder, Map.of("mimetype", "application/epub+zip"))))
                .isEqualTo(Refusal.NOT_A_TABLE);
        assertThat(refusal(zip(folder, Map.of("xl/workbook.bin", "")))).isEqualTo(Refusal.XLSB);
        assertThat(refusal(zip(folder, Map.of("[Content_Types].xml", "", "word/document.xml", ""))))
                .isEqualTo(Refusal.NOT_A_TABLE);
        assertThat(refusal(zip(folder, Map.of("daftar.xlsx", "", "lain.csv", ""))))
                .isEqualTo(Refusal.ARCHIVE);
        assertThat(refusal(zip(folder, Map.of("[Content_Types].xml", "<Types/>"))))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void nothingAtAllIsEmpty() throws IOException {
        for (var nothing : List.of("", "\ufeff", " \r\n\t\n", ";;;\n;;;\n")) {
            assertThat(refusal(text(folder, nothing))).isEqualTo(Refusal.EMPTY);
        }
        assertThat(refusal(Lists.rows(folder, "<row r=\"1\"/>"))).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void whatIsTooLargeIsNotLookedInto() throws IOException {
        var limits = new Limits(10, 200, 1 << 20, 100, 10, 60, 32_767);

        assertThat(refusal(text(folder, "%PDF-1.7 and more"), limits)).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void randomBytesAreReadAsTextOrRefusedNeverAFailure() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] content = new byte[random.nextInt(3000)];
            random.nextBytes(content);
            if (round % 3 == 0) {
                System.arraycopy(COMPOUND_FILE, 0, content, 0, Math.min(8, content.length));
            }
            try (var list = ListFile.open(bytes(folder, content), "acak")) {
                list.rows(row -> {});
            } catch (UnreadableFile expected) {
                assertThat(expected.refusal()).isNotNull();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed %d, round %d".formatted(seed, round), e);
            }
        }
    }

    @Test
    void everyRefusalAndNoteHasASentenceInBothLanguages() {
        var arguments = List.<Object>of("Lembar-1", 100_000, 7);
        var keys = Stream.concat(
                        Arrays.stream(Refusal.values()).map(Refusal::messageKey),
                        Arrays.stream(FileNote.Kind.values()).map(FileNote.Kind::messageKey))
                .toList();

        assertThat(keys).allSatisfy(key -> {
            String indonesian = Sentences.of(key, Locale.of("id"), arguments);
            String english = Sentences.of(key, Locale.ENGLISH, arguments);
            assertThat(indonesian).endsWith(".").doesNotContain("{", "}").isNotEqualTo(english);
            assertThat(english).endsWith(".").doesNotContain("{", "}", "'");
        });
    }

    @Test
    void numbersInASentenceAreWrittenAsItsLanguageDoes() {
        var refused = new UnreadableFile(Refusal.TOO_MANY_ROWS, 100_000);

        assertThat(refused.sentence(Locale.of("id", "ID"))).contains("100.000 baris");
        assertThat(refused.getMessage()).contains("100,000 rows");
    }

    private Path compound(String stream) throws IOException {
        byte[] content = new byte[4096];
        System.arraycopy(COMPOUND_FILE, 0, content, 0, COMPOUND_FILE.length);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, content, 1024, name.length);
        return bytes(folder, content);
    }

    private Path startingWith(String start) throws IOException {
        return bytes(folder, (start + "x".repeat(30)).getBytes(start.startsWith("{\"") ? UTF_8 : ISO_8859_1));
    }
}
