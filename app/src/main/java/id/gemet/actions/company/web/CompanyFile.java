package id.gemet.actions.company.web;

import id.gemet.actions.company.Company;
import id.gemet.actions.company.Invitation;
import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The companies and what was said as a workbook: figures to calculate with, and no text that could run as a formula. */
final class CompanyFile {

    private final CompanyWords words;

    CompanyFile(CompanyWords words) {
        this.words = words;
    }

    byte[] of(List<CompaniesPage.Row> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gemet", "1.0")) {
            companies(workbook.newWorksheet(words.say("title")), rows);
            notes(workbook.newWorksheet(words.say("notes")), rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void companies(Worksheet sheet, List<CompaniesPage.Row> rows) {
        heading(
                sheet,
                "company",
                "meeting",
                "letter",
                "dated",
                "attended",
                "promised",
                "due",
                "arrived",
                "behind",
                "behind-people",
                "behind-months",
                "state",
                "step",
                "owner",
                "next-on");
        var at = 0;
        for (var row : rows) {
            at++;
            var standing = row.standing();
            var company = standing.company();
            var asked = company.asked();
            var total = standing.promised();
            write(
                    sheet,
                    at,
                    List.of(
                            company.name(),
                            asked.heldOn().toString(),
                            asked.letter(),
                            asked.dated().toString(),
                            attended(asked),
                            total.<Object>map(promised ->
                                            promised.total().pledged().amount())
                                    .orElse(""),
                            total.<Object>map(promised -> promised.kept().due().amount())
                                    .orElse(""),
                            total.<Object>map(promised ->
                                            promised.kept().arrived().amount())
                                    .orElse(""),
                            standing.behind().rupiah().amount(),
                            standing.behind().people(),
                            standing.behind().months(),
                            row.state(),
                            row.step(),
                            company.owner(),
                            nextOn(company)));
        }
    }

    private String attended(Invitation asked) {
        return asked.attendance()
                .map(attendance -> attendance.came() ? attendance.who() : words.say("state.ABSENT"))
                .orElse("");
    }

    private static String nextOn(Company company) {
        return company.dueOn().map(Object::toString).orElse("");
    }

    private void notes(Worksheet sheet, List<CompaniesPage.Row> rows) {
        heading(sheet, "company", "said-on", "said", "owner", "next-on", "by");
        var at = 0;
        for (var row : rows) {
            for (var note : row.standing().company().notes()) {
                at++;
                write(
                        sheet,
                        at,
                        List.of(
                                row.standing().company().name(),
                                note.saidOn().toString(),
                                note.said(),
                                note.owner(),
                                note.nextOn().map(Object::toString).orElse(""),
                                note.by()));
            }
        }
    }

    private void heading(Worksheet sheet, String... columns) {
        write(
                sheet,
                0,
                Stream.of(columns)
                        .<Object>map(column -> words.say("column." + column))
                        .toList());
    }

    private static void write(Worksheet sheet, int row, List<Object> values) {
        for (var column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Number number -> sheet.value(row, column, number);
                case Object text -> sheet.value(row, column, SpreadsheetText.inert(text.toString()));
            }
        }
    }
}
