package id.gemet.intake.file;

import static id.gemet.intake.file.Lists.honest;
import static id.gemet.intake.file.Lists.inline;
import static id.gemet.intake.file.Lists.parts;
import static id.gemet.intake.file.Lists.read;
import static id.gemet.intake.file.Lists.rows;
import static id.gemet.intake.file.Lists.sheet;
import static id.gemet.intake.file.Lists.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HonestWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void everyKindOfCellIsReadAsWritten() throws IOException {
        var reading = read(honest(folder, workbook -> {
            var sheet = workbook.newWorksheet("Data");
            sheet.value(0, 0, "Ma'ruf & <b>\"Siti\"</b>");
            sheet.value(0, 1, 12.5);
            sheet.value(0, 2, LocalDate.of(1985, 8, 12));
            sheet.style(0, 2).format("dd/mm/yyyy").set();
            sheet.value(0, 3, true);
            sheet.inlineString(0, 5, "  dua  spasi ");
        }));

        assertThat(reading.rows().getFirst().cells())
                .containsExactly(
                        new Cell.Text("Ma'ruf & <b>\"Siti\"</b>"),
                        new Cell.Number(12.5, "12.5"),
                        new Cell.DateCell(LocalDate.of(1985, 8, 12)),
                        new Cell.Bool(true),
                        new Cell.Empty(),
                        new Cell.Text("  dua  spasi "));
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void aNikInANumberCellKeepsItsDigitsAndIsKnownToHaveBeenANumber() throws IOException {
        var reading = read(rows(
                folder,
                "<row r=\"1\"><c><v>3672014508850000</v></c><c><v>3.67201450885E+15</v></c>"
                        + "<c><v>3.6720145088500032E15</v></c><c><v>1E+300</v></c><c><v>1e-999999999</v></c></row>"));

        assertThat(reading.texts().getFirst())
                .containsExactly("3672014508850000", "3672014508850000", "3672014508850003.2", "1E+300", "0");
        assertThat(reading.cell(0, 0)).isEqualTo(new Cell.Number(3672014508850000d, "3672014508850000"));
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndReported() throws IOException {
        var reading = read(honest(folder, workbook -> {
            var shown = workbook.newWorksheet("Data");
            shown.value(0, 0, "NIK");
            shown.value(1, 1, "tersembunyi");
            shown.hideRow(1);
            shown.hideColumn(1);
            shown.hideColumn(9);
            var hidden = workbook.newWorksheet("Lama");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            hidden.value(0, 0, "juga dibaca");
        }));

        assertThat(reading.texts()).containsExactly(List.of("NIK"), List.of("", "tersembunyi"), List.of("juga dibaca"));
        assertThat(reading.rows()).extracting(RawRow::hidden).containsExactly(false, true, false);
        assertThat(reading.rows()).extracting(RawRow::sheet).containsExactly(0, 0, 1);
        assertThat(reading.sheets()).extracting(SheetInfo::hidden).containsExactly(false, true);
        assertThat(reading.notes())
                .contains(
                        FileNote.of(FileNote.Kind.HIDDEN_ROWS, "Data", 1),
                        FileNote.of(FileNote.Kind.HIDDEN_COLUMNS, "Data", 1),
                        FileNote.of(FileNote.Kind.HIDDEN_SHEET, "Lama"));
    }

    @Test
    void mergedCellsHoldTheirTextOnceAndRowNumbersAreThoseOfExcel() throws IOException {
        var reading = read(honest(folder, workbook -> {
            var sheet = workbook.newWorksheet("Data");
            sheet.value(0, 0, "DAFTAR PEKERJA RENTAN");
            sheet.range(0, 0, 0, 5).merge();
            sheet.value(3, 0, "NIK");
        }));

        assertThat(reading.texts()).containsExactly(List.of("DAFTAR PEKERJA RENTAN"), List.of("NIK"));
        assertThat(reading.rows()).extracting(RawRow::row).containsExactly(1, 4);
    }

    @Test
    void formulasCountWithTheValueLastCalculated() throws IOException {
        var reading = read(rows(
                folder,
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>CONCAT(\"a\",B1)</f><v>hasil</v></c>"
                        + "<c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>"
                        + "<c r=\"D1\" t=\"b\"><f>TRUE()</f><v>1</v></c><c r=\"E1\"><f>1+2</f></c></row>"));

        assertThat(reading.rows().getFirst().cells())
                .containsExactly(
                        new Cell.Text("hasil"),
                        new Cell.Number(2, "2"),
                        new Cell.ErrorCell("#N/A"),
                        new Cell.Bool(true));
        assertThat(reading.notes()).containsExactly(FileNote.of(FileNote.Kind.FORMULAS_NOT_CALCULATED, "Data", 1));
    }

    @Test
    void richTextIsOneTextWithoutItsPronunciation() throws IOException {
        var parts = parts("<sheetData><row r=\"1\"><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row></sheetData>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><rPr><b/></rPr><t xml:space=\"preserve\">Abd. </t></r><r><t>Rochman</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>dibaca</t></rPh></si><si><t/></si></sst>");

        assertThat(read(zip(folder, parts)).texts()).containsExactly(List.of("", "Abd. Rochman"));
    }

    @Test
    void daysAreCountedFromTheYearTheWorkbookSays() throws IOException {
        String cells = "<sheetData><row r=\"1\"><c s=\"1\"><v>31271</v></c><c s=\"2\"><v>31271.75</v></c>"
                + "<c s=\"0\"><v>31271</v></c><c s=\"1\"><v>60</v></c><c s=\"1\"><v>3672014508850001</v></c>"
                + "<c t=\"d\"><v>1985-08-12T00:00:00</v></c></row></sheetData>";
        var parts = parts(cells);
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/>"
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");

        assertThat(read(zip(folder, parts)).texts().getFirst())
                .containsExactly("1985-08-12", "1985-08-12", "31271", "60", "3672014508850001", "1985-08-12");

        parts.put(
                "xl/workbook.xml",
                Lists.workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>")
                        .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertThat(read(zip(folder, parts)).texts().getFirst())
                .startsWith("1989-08-13", "1989-08-13", "31271", "1904-03-01");
    }

    @Test
    void onlyFormatsWithDayMonthOrYearAreDates() {
        assertThat(List.of("d-mmm", "yyyy", "mmmm", "dd/mm/yyyy hh:mm:ss.000", "[$-421]dd mmmm yyyy;@", "m/d/yy"))
                .allMatch(DateFormats::showsDate);
        assertThat(List.of(
                        "General", "0", "#,##0", "\"Rp\"#,##0", "Rp#,##0", "h:mm", "mm:ss", "0.00E+00", "@", "[Red]0"))
                .noneMatch(DateFormats::showsDate);
    }

    @Test
    void aSheetThatEndsBeforeItSaysIsReported() throws IOException {
        var reading = read(sheet(
                folder, "<dimension ref=\"A1:B900\"/><sheetData><row r=\"2\">" + inline("x") + "</row></sheetData>"));

        assertThat(reading.sheets().getFirst().declaredRows()).isEqualTo(900);
        assertThat(reading.notes())
                .containsExactly(FileNote.of(FileNote.Kind.FEWER_ROWS_THAN_DECLARED, "Data", 900, 2));
    }

    @Test
    void blankRowsInsideTheListAreRowsAndThoseAfterItAreOnlyCounted() throws IOException {
        var reading = read(rows(
                folder,
                "<row r=\"1\">" + inline("a") + "</row><row r=\"2\"><c r=\"A2\" s=\"4\"/></row><row r=\"3\">"
                        + inline("b") + "</row><row r=\"4\">" + inline("  ") + "</row><row r=\"5\"/>"));

        assertThat(reading.texts()).containsExactly(List.of("a"), List.of(), List.of("b"));
        assertThat(reading.notes()).containsExactly(FileNote.of(FileNote.Kind.BLANK_ROWS_LEFT_OUT, "Data", 2));
    }

    @Test
    void cellsAndRowsWithoutAReferenceFollowTheOneBefore() throws IOException {
        var reading = read(rows(
                folder,
                "<row>" + inline("a") + "<c r=\"C1\"><v>1</v></c>" + inline("d") + "</row><row>" + inline("b")
                        + "</row>"));

        assertThat(reading.texts()).containsExactly(List.of("a", "", "1", "d"), List.of("b"));
        assertThat(reading.rows()).extracting(RawRow::row).containsExactly(1, 2);
    }

    @Test
    void prefixesCommentsAndCharacterDataMakeNoDifference() throws IOException {
        var parts = parts("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "\ufeff<?xml version='1.0' encoding='utf-8'?><!-- a > b --><x:worksheet xmlns:x='"
                        + Lists.SHEET_NAMESPACE
                        + "'><x:sheetData><x:row xmlns:r='q' r='7'><x:c t='inlineStr'><x:is><x:t>A<![CDATA[<&]]]>"
                        + "<!-- no -->&#66;&#x43;&amp;&nope; & Z</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
        var reading = read(zip(folder, parts));

        assertThat(reading.texts()).containsExactly(List.of("A<&]BC&&nope; & Z"));
        assertThat(reading.rows().getFirst().row()).isEqualTo(7);
    }
}
