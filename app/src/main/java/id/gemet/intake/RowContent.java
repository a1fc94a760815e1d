package id.gemet.intake;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import id.gemet.intake.judge.Field;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.FindingType;
import id.gemet.intake.judge.PersonFields;
import id.gemet.intake.judge.Severity;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sealed part of a row: its cells as they stood, what was read from them and what was said about it.
 *
 * @param registerAs the NIK under which the row is taken in: its own, or that of the person it turned out to be
 */
record RowContent(List<Cell> cells, PersonFields fields, List<Finding> findings, Optional<Nik> registerAs) {

    private static final int NO_COLUMN = 0;

    RowContent {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    RawRow raw(int sheet, int row) {
        return new RawRow(sheet, row, false, cells);
    }

    /** What was read, as an officer would type it. */
    Map<Field, String> written() {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.NIK, fields.nik().map(Nik::digits).orElse(fields.nikWritten()));
        values.put(Field.NO_KK, fields.kk());
        values.put(Field.NAME, fields.name());
        values.put(Field.BIRTH_PLACE, fields.birthPlace());
        values.put(Field.BIRTH_DATE, fields.birthDate().map(LocalDate::toString).orElse(""));
        values.put(
                Field.SEX, fields.sex().map(sex -> String.valueOf(sex.code())).orElse(""));
        values.put(Field.ADDRESS, fields.address());
        values.put(Field.RT, fields.rt());
        values.put(Field.RW, fields.rw());
        values.put(Field.KELURAHAN, fields.kelurahan().map(RegionCode::dotted).orElse(""));
        values.put(Field.OCCUPATION, fields.occupation());
        values.put(Field.PHONE, fields.phone());
        values.put(Field.MOTHER_NAME, fields.motherName());
        values.put(Field.WELFARE_DECILE, fields.decile() == 0 ? "" : Integer.toString(fields.decile()));
        values.put(Field.NOTE, fields.note());
        return values;
    }

    byte[] pack() {
        var out = new Packed.Writer();
        out.list(cells, RowContent::packCell);
        packFields(out);
        out.list(findings, RowContent::packFinding);
        out.text(registerAs.map(Nik::digits).orElse(""));
        return out.bytes();
    }

    static RowContent unpack(byte[] bytes) {
        var in = new Packed.Reader(bytes);
        return new RowContent(
                in.list(RowContent::unpackCell),
                unpackFields(in),
                in.list(RowContent::unpackFinding),
                Nik.of(in.text()));
    }

    private static void packCell(Packed.Writer out, Cell cell) {
        switch (cell) {
            case Cell.Empty() -> out.number('-');
            case Cell.Text(var value, var cut, var cleaned) ->
                out.number('T').text(value).number((cut ? 1 : 0) + (cleaned ? 2 : 0));
            case Cell.Number(var _, var asShown) -> out.number('N').text(asShown);
            case Cell.DateCell(var date) -> out.number('D').text(date.toString());
            case Cell.Bool(var value) -> out.number('B').number(value ? 1 : 0);
            case Cell.ErrorCell(var code) -> out.number('E').text(code);
        }
    }

    private static Cell unpackCell(Packed.Reader in) {
        return switch (in.number()) {
            case 'T' -> {
                var value = in.text();
                int flags = in.number();
                yield new Cell.Text(value, (flags & 1) != 0, (flags & 2) != 0);
            }
            case 'N' -> number(in.text());
            case 'D' -> new Cell.DateCell(LocalDate.parse(in.text()));
            case 'B' -> new Cell.Bool(in.number() == 1);
            case 'E' -> new Cell.ErrorCell(in.text());
            default -> new Cell.Empty();
        };
    }

    private static Cell number(String asShown) {
        return new Cell.Number(Double.parseDouble(asShown), asShown);
    }

    private void packFields(Packed.Writer out) {
        out.text(fields.nik().map(Nik::digits).orElse(""))
                .text(fields.nikWritten())
                .text(fields.kk())
                .text(fields.name())
                .text(fields.birthPlace())
                .text(fields.birthDate().map(LocalDate::toString).orElse(""))
                .text(fields.sex().map(sex -> String.valueOf(sex.code())).orElse(""))
                .text(fields.kelurahan().map(RegionCode::dotted).orElse(""))
                .text(fields.address())
                .text(fields.rt())
                .text(fields.rw())
                .text(fields.occupation())
                .text(fields.phone())
                .text(fields.motherName())
                .text(fields.kpj())
                .number(fields.decile())
                .text(fields.note());
    }

    private static PersonFields unpackFields(Packed.Reader in) {
        return new PersonFields(
                Nik.of(in.text()),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                Optional.of(in.text()).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                Sex.ofCode(in.text()),
                RegionCode.of(in.text()),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.number(),
                in.text());
    }

    private static void packFinding(Packed.Writer out, Finding finding) {
        var column = finding.column();
        out.text(finding.type().name())
                .text(finding.severity().name())
                .number(column == null ? NO_COLUMN : column + 1)
                .text(finding.read())
                .text(finding.suggestion())
                .list(finding.details(), Packed.Writer::text);
    }

    private static Finding unpackFinding(Packed.Reader in) {
        var type = FindingType.valueOf(in.text());
        var severity = Severity.valueOf(in.text());
        int column = in.number();
        return new Finding(
                type,
                severity,
                column == NO_COLUMN ? null : column - 1,
                in.text(),
                in.text(),
                in.list(Packed.Reader::text));
    }

    @Override
    public String toString() {
        return "RowContent[" + cells.size() + " cells, " + findings + "]";
    }
}
