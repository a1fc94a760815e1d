package id.gemet.actions.plan.web;

import id.gemet.actions.plan.ActionPlan;
import id.gemet.actions.plan.Step;
import id.gemet.coverage.Denominator;
import id.gemet.shared.Figures;
import id.gemet.web.TableFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The plans and their steps as a workbook. */
final class PlanFile {

    private final MessageSource messages;
    private final Locale locale;

    PlanFile(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    byte[] of(PlansPage page) {
        return new TableFile()
                .with(
                        say("plans"),
                        heading(
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
                                "base"),
                        plans(page))
                .with(
                        say("steps"),
                        heading("plan", "step", "owner", "due", "first-due", "state", "days", "proof"),
                        page.rows().stream()
                                .map(PlansPage.Row::plan)
                                .flatMap(plan -> plan.steps().stream().map(step -> step(plan, step, page.today())))
                                .toList())
                .bytes();
    }

    private List<String> heading(String... columns) {
        return Stream.of(columns).map(column -> say("column." + column)).toList();
    }

    private List<List<Object>> plans(PlansPage page) {
        var base = page.base().map(this::written).orElse("");
        return page.rows().stream()
                .map(row -> List.<Object>of(
                        row.plan().title(),
                        row.plan().terms().owner().name(),
                        row.plan().people(),
                        row.plan().terms().dueOn(),
                        row.people().listed(),
                        row.people().verified(),
                        row.people().eligible(),
                        row.people().funded(),
                        row.people().active(),
                        row.share().<Object>map(share -> share.percent()).orElse(""),
                        base))
                .toList();
    }

    private List<Object> step(ActionPlan plan, Step step, LocalDate today) {
        return List.of(
                plan.title(),
                step.title(),
                step.terms().owner().name(),
                step.terms().dueOn(),
                step.history().getFirst().dueOn(),
                say("state." + step.state(today)),
                step.daysLate(today),
                step.proof().map(proof -> proof.paper().name()).orElse(""));
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
