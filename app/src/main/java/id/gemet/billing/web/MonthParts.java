package id.gemet.billing.web;

import id.gemet.billing.Draft;
import id.gemet.billing.MonthSummary;
import id.gemet.billing.MonthlyBilling;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A month by line, with what is open of each. */
@Component
class MonthParts {

    private final MonthlyBilling billing;

    MonthParts(MonthlyBilling billing) {
        this.billing = billing;
    }

    List<MonthPart> of(Draft draft) {
        var summaries = billing.months().stream()
                .filter(line -> line.month().equals(draft.month()))
                .toList();
        return draft.parts().stream()
                .map(part -> new MonthPart(part, open(summaries, part.line()), UUID.randomUUID()))
                .toList();
    }

    Optional<MonthPart> open(BillingMonth month, UUID line) {
        return of(billing.draft(month)).stream()
                .filter(part -> part.part().line().equals(new LineId(line)))
                .filter(part -> part.open().amount() > 0)
                .findFirst();
    }

    private static Rupiah open(List<MonthSummary> summaries, LineId line) {
        return summaries.stream()
                .filter(summary -> summary.line().equals(line))
                .map(MonthSummary::open)
                .findFirst()
                .orElse(Rupiah.ZERO);
    }
}
