package id.gemet.coverage.web;

import id.gemet.coverage.continuity.Cliff;
import id.gemet.coverage.continuity.CliffCalendar;
import id.gemet.coverage.continuity.LapseRule;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The calendar, or the masked people of a day, as a workbook; rupiah are numbers, and no text can run as a formula. */
final class CliffFile {

    private static final List<String> CALENDAR =
            List.of("lost-on", "lapses-on", "payer", "line", "kelurahan", "people", "monthly", "months", "cost");
    private static final List<String> PEOPLE = List.of("name", "kelurahan", "line", "told-at");

    private final UnaryOperator<String> words;

    /** @param words what a message key says */
    CliffFile(UnaryOperator<String> words) {
        this.words = words;
    }

    byte[] calendar(CliffCalendar calendar, LapseRule rule, Function<Cliff, String> kelurahan) {
        return workbook(CALENDAR, sheet -> {
            var row = 1;
            for (var cliff : calendar.cliffs()) {
                var months = calendar.keep().monthsFrom(cliff.lostOn());
                var last = BillingMonth.containing(cliff.lostOn()).plusMonths(-1);
                sheet.value(row, 0, cliff.lostOn().toString());
                sheet.value(row, 1, rule.lapsesAfter(last).toString());
                sheet.value(row, 2, SpreadsheetText.inert(cliff.line().payer()));
                sheet.value(row, 3, SpreadsheetText.inert(cliff.line().name()));
                sheet.value(row, 4, SpreadsheetText.inert(kelurahan.apply(cliff)));
                sheet.value(row, 5, cliff.people());
                sheet.value(row, 6, cliff.monthly().amount());
                sheet.value(row, 7, months);
                sheet.value(row, 8, cliff.monthly().times(months).amount());
                row++;
            }
        });
    }

    byte[] people(List<CliffDayPage.Person> people) {
        return workbook(PEOPLE, sheet -> {
            for (var i = 0; i < people.size(); i++) {
                var person = people.get(i);
                sheet.value(i + 1, 0, SpreadsheetText.inert(person.name()));
                sheet.value(i + 1, 1, SpreadsheetText.inert(person.kelurahan()));
                sheet.value(i + 1, 2, SpreadsheetText.inert(person.line()));
                sheet.value(i + 1, 3, person.told().map(String::valueOf).orElse(""));
            }
        });
    }

    private byte[] workbook(List<String> columns, Consumer<Worksheet> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gemet", "1.0")) {
            var sheet = workbook.newWorksheet("Gemet");
            for (var i = 0; i < columns.size(); i++) {
                sheet.value(0, i, words.apply("coverage.cliff." + columns.get(i)));
            }
            rows.accept(sheet);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
