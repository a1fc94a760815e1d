package id.gemet.intake.judge;

import id.gemet.intake.file.ListFile;
import id.gemet.linkage.Person;
import id.gemet.shared.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Judges a list written down in a test, as Cilegon's on 11 May 2026. */
final class Judging {

    static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private final List<Person> registry = new ArrayList<>();
    private Participants participants = Participants.NONE;

    static Judging aList() {
        return new Judging();
    }

    /** nik | name | yyyymmdd | sex | kelurahan | mother | phone */
    Judging knowing(String... people) {
        for (String person : people) {
            var parts =
                    Arrays.stream(person.split("\\|", -1)).map(String::strip).toList();
            registry.add(new Person(
                    registry.size(),
                    parts.get(0),
                    parts.get(1),
                    Integer.parseInt(parts.get(2)),
                    parts.get(3).charAt(0),
                    parts.get(4),
                    parts.get(5),
                    parts.get(6)));
        }
        return this;
    }

    Judging insured(Participants insured) {
        participants = insured;
        return this;
    }

    /** Cells between semicolons, as they stand. */
    List<JudgedRow> csv(String text) {
        return judge("daftar.csv", path -> Files.write(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The row below one heading and above nothing. */
    JudgedRow row(String heading, String cells) {
        return csv(heading + "\n" + cells + "\n").get(1);
    }

    List<JudgedRow> xlsx(Sheet... sheets) {
        return judge("daftar.xlsx", path -> {
            try (var out = Files.newOutputStream(path);
                    var book = new Workbook(out, "Gemet", "1.0")) {
                for (Sheet sheet : sheets) {
                    sheet.write(book.newWorksheet(sheet.name));
                }
            }
        });
    }

    private List<JudgedRow> judge(String name, Writing writing) {
        var rows = new ArrayList<JudgedRow>();
        judged(name, writing).forEach(rows::add);
        return rows;
    }

    JudgedList judged(String name, Writing writing) {
        try {
            var path = Files.createTempFile("gemet-judging", name);
            try {
                writing.write(path);
                try (var file = ListFile.open(path, name)) {
                    return judge().judge(file);
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (UnusableList unusable) {
            throw new IllegalArgumentException(unusable.reason().name(), unusable);
        }
    }

    ListJudge judge() {
        return new ListJudge(
                Optional.of(new RegionCode("36.72")),
                DAY,
                registry.isEmpty() ? KnownPeople.NONE : new IndexedPeople(registry),
                participants);
    }

    /** "NIK_MISSING NAME_MISSING" in the order found, "" for none. */
    static String findings(JudgedRow row) {
        return row.findings().stream().map(finding -> finding.type().name()).collect(Collectors.joining(" "));
    }

    @FunctionalInterface
    interface Writing {
        void write(Path path) throws IOException;
    }

    /** A sheet of cells: String, Number, LocalDate; an empty text leaves the cell unwritten. */
    static final class Sheet {

        private final String name;
        private final Object[][] rows;

        Sheet(String name, Object[]... rows) {
            this.name = name;
            this.rows = rows;
        }

        private void write(Worksheet sheet) {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    switch (rows[row][column]) {
                        case String text when text.isEmpty() -> {}
                        case String text -> sheet.value(row, column, text);
                        case Number number -> sheet.value(row, column, number);
                        case LocalDate date -> {
                            sheet.value(row, column, date);
                            sheet.style(row, column).format("dd/mm/yyyy").set();
                        }
                        default -> throw new IllegalArgumentException("No cell for " + rows[row][column]);
                    }
                }
            }
        }
    }

    static Object[] cells(Object... cells) {
        return cells;
    }
}
