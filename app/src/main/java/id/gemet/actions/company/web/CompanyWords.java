package id.gemet.actions.company.web;

import id.gemet.actions.company.CompanyStanding;
import id.gemet.funding.pledge.Behind;
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
        var key = "state." + standing.stage();
        return switch (standing.stage()) {
            case UNANSWERED -> say(key, figures.number(standing.daysUnanswered()));
            case BEHIND, ABSENT, ATTENDED, PROMISED, KEPT -> say(key);
        };
    }

    /** In rupiah, and in what was promised. */
    private String missing(Behind behind) {
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
        var key = "step." + standing.step();
        return switch (standing.step()) {
            case ASK_FOR_OVERDUE -> say(key, missing(standing.behind()));
            case NAME_WORKERS -> say(key, rupiah(standing.unnamed()));
            case AWAIT_INSTALMENT ->
                standing.promised()
                        .flatMap(PayerPledges::next)
                        .map(next -> say(key, rupiah(next.amount()), figures.date(next.dueOn())))
                        .orElse("");
            case ASK_FOR_ANSWER, ASK_FOR_REASON, ASK_FOR_PLEDGE, BOOK, NOTHING -> say(key);
        };
    }

    private String rupiah(Rupiah amount) {
        return figures.rupiah(amount.amount());
    }

    String say(String key, Object... filled) {
        return messages.getMessage("actions.company." + key, filled, locale);
    }
}
