package id.gemet.actions.company.web;

import id.gemet.actions.company.CompanyStanding;
import id.gemet.actions.company.CompanyStanding.Stage;
import id.gemet.funding.pledge.Instalment;
import id.gemet.funding.pledge.PayerPledges;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** How a company stands and what is to be done next, in words. */
final class CompanyWords {

    private final MessageSource messages;
    private final Locale locale;
    private final Figures figures;

    CompanyWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.figures = Figures.in(locale);
    }

    List<CompaniesPage.Row> rows(List<CompanyStanding> standings) {
        return standings.stream().map(this::row).toList();
    }

    CompaniesPage.Row row(CompanyStanding standing) {
        return new CompaniesPage.Row(standing, state(standing), step(standing));
    }

    private String state(CompanyStanding standing) {
        return standing.stage() == Stage.UNANSWERED
                ? say("state.UNANSWERED", figures.number(standing.daysUnanswered()))
                : standing.stage() == Stage.BEHIND
                        ? say("state.BEHIND", missing(standing))
                        : say("state." + standing.stage());
    }

    /** In rupiah, and in what was promised. */
    private String missing(CompanyStanding standing) {
        var behind = standing.behind();
        var parts = new ArrayList<String>();
        parts.add(rupiah(behind.rupiah()));
        if (behind.people() > 0) {
            parts.add(say("people", figures.number(behind.people())));
        }
        if (behind.months() > 0) {
            parts.add(say("months", figures.number(behind.months())));
        }
        return String.join(", ", parts);
    }

    private String step(CompanyStanding standing) {
        var next = standing.promised().flatMap(PayerPledges::next);
        return switch (standing.step()) {
            case ASK_FOR_OVERDUE ->
                say("step.ASK_FOR_OVERDUE", rupiah(standing.behind().rupiah()));
            case NAME_WORKERS -> say("step.NAME_WORKERS", rupiah(standing.unnamed()));
            case AWAIT_INSTALMENT ->
                say(
                        "step.AWAIT_INSTALMENT",
                        rupiah(next.map(Instalment::amount).orElse(Rupiah.ZERO)),
                        next.map(Instalment::dueOn).map(figures::date).orElse(""));
            case ASK_FOR_ANSWER, ASK_FOR_REASON, ASK_FOR_PLEDGE, BOOK, NOTHING -> say("step." + standing.step());
        };
    }

    private String rupiah(Rupiah amount) {
        return figures.rupiah(amount.amount());
    }

    String say(String key, Object... figures) {
        return messages.getMessage("actions.company." + key, figures, locale);
    }
}
