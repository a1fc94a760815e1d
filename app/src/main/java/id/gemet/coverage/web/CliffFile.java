package id.gemet.coverage.web;

import id.gemet.coverage.continuity.Cliff;
import id.gemet.coverage.continuity.CliffCalendar;
import id.gemet.coverage.continuity.LapseRule;
import id.gemet.shared.BillingMonth;
import id.gemet.web.TableFile;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The calendar, or the masked people of a day, as a workbook. */
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
        return workbook(
                CALENDAR,
                calendar.cliffs().stream()
                        .map(cliff ->
                                row(cliff, calendar.keep().monthsFrom(cliff.lostOn()), rule, kelurahan.apply(cliff)))
                        .toList());
    }

    private static List<Object> row(Cliff cliff, int months, LapseRule rule, String kelurahan) {
        var last = BillingMonth.containing(cliff.lostOn()).plusMonths(-1);
        return List.of(
                cliff.lostOn(),
                rule.lapsesAfter(last),
                cliff.line().payer(),
                cliff.line().name(),
                kelurahan,
                cliff.people(),
                cliff.monthly().amount(),
                months,
                cliff.monthly().times(months).amount());
    }

    byte[] people(List<CliffDayPage.Person> people) {
        return workbook(
                PEOPLE,
                people.stream()
                        .map(person -> List.of(
                                person.name(),
                                person.kelurahan(),
                                person.line(),
                                person.told().map(String::valueOf).orElse("")))
                        .toList());
    }

    private byte[] workbook(List<String> columns, List<? extends List<?>> rows) {
        return new TableFile()
                .with(
                        "Gemet",
                        columns.stream()
                                .map(column -> words.apply("coverage.cliff." + column))
                                .toList(),
                        rows)
                .bytes();
    }
}
