package id.gemet.actions.plan.web;

import id.gemet.coverage.Denominator;
import id.gemet.shared.Figures;
import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;

/** The plans and their steps as a workbook: figures to calculate with, and no text that could run as a formula. */
final class PlanFile {

    private final MessageSource messages;
    private final Locale locale;

    PlanFile(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    byte[] of(PlansPage page) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gemet", "1.0")) {
            plans(workbook.newWorksheet(say("plans")), page);
            steps(workbook.newWorksheet(say("steps")), page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void plans(Worksheet sheet, PlansPage page) {
        heading(
                sheet,
                "plan",
                "owner",
                "people",
                "due",
                "listed",
                "verified",
                "eligible",
                "funded",
                "active",
                "points",
                "base");
        var base = page.base().map(this::written).orElse("");
        var at = 0;
        for (var row : page.rows()) {
            at++;
            var people = row.people();
            write(
                    sheet,
                    at,
                    List.of(
                            row.plan().title(),
                            row.plan().terms().owner().name(),
                            row.plan().people(),
                            row.plan().terms().dueOn().toString(),
                            people.listed(),
                            people.verified(),
                            people.eligible(),
                            people.funded(),
                            people.active(),
                            row.share().<Object>map(share -> share.percent()).orElse(""),
                            base));
        }
    }

    private void steps(Worksheet sheet, PlansPage page) {
        heading(sheet, "plan", "step", "owner", "due", "first-due", "state", "days", "proof");
        var at = 0;
        for (var row : page.rows()) {
            for (var step : row.plan().steps()) {
                at++;
                write(
                        sheet,
                        at,
                        List.of(
                                row.plan().title(),
                                step.title(),
                                step.terms().owner().name(),
                                step.terms().dueOn().toString(),
                                step.history().getFirst().dueOn().toString(),
                                say("state." + step.state(page.today())),
                                step.daysLate(page.today()),
                                step.proof().map(proof -> proof.paper().name()).orElse("")));
            }
        }
    }

    private void heading(Worksheet sheet, String... columns) {
        write(
                sheet,
                0,
                Stream.of(columns)
                        .<Object>map(column -> say("column." + column))
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

    private String written(Denominator base) {
        return messages.getMessage(
                "actions.plan.base",
                new Object[] {
                    Figures.in(locale).number(base.people()),
                    messages.getMessage("coverage.base." + base.base(), null, locale),
                    base.source(),
                    base.asOf()
                },
                locale);
    }

    private String say(String key) {
        return messages.getMessage("actions.plan." + key, null, locale);
    }
}
