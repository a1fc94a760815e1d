package id.gemet.billing.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.billing.Closing;
import id.gemet.billing.Corrections;
import id.gemet.billing.Doubt;
import id.gemet.billing.Draft;
import id.gemet.billing.MonthSummary;
import id.gemet.billing.MonthlyBilling;
import id.gemet.billing.Note;
import id.gemet.billing.Payment;
import id.gemet.billing.Recomputed;
import id.gemet.billing.Reconciliations;
import id.gemet.billing.Run;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/tagihan")
class BillingController {

    /** A month of all lines together. */
    record Month(BillingMonth month, int bills, Rupiah amount, Rupiah paid) {

        static Month of(BillingMonth month, List<MonthSummary> lines) {
            return new Month(
                    month,
                    lines.stream().mapToInt(MonthSummary::bills).sum(),
                    sum(lines, MonthSummary::amount),
                    sum(lines, MonthSummary::paid));
        }

        private static Rupiah sum(List<MonthSummary> lines, Function<MonthSummary, Rupiah> part) {
            return lines.stream().map(part).reduce(Rupiah.ZERO, Rupiah::plus);
        }

        public Rupiah open() {
            return amount.minus(paid);
        }
    }

    /** @param current the month now running, billed or not */
    record MonthsPage(List<Month> months, BillingMonth current, boolean currentBilled) {

        public Rupiah open() {
            return months.stream().map(Month::open).reduce(Rupiah.ZERO, Rupiah::plus);
        }
    }

    record MonthPage(
            Draft draft,
            List<Doubt> doubts,
            List<MonthPart> parts,
            List<PaymentRow> payments,
            LocalDate today,
            boolean treasurer,
            Recomputed recomputed,
            List<Note> notes,
            Optional<Closing> closing) {

        public boolean closed() {
            return closing.filter(last -> last.status() == Closing.Status.CLOSED)
                    .isPresent();
        }

        public boolean issuable() {
            return treasurer && !closed() && draft.missingPeople() > 0;
        }

        public boolean payable() {
            return treasurer
                    && !closed()
                    && parts.stream().anyMatch(part -> part.open().amount() > 0);
        }
    }

    record PaymentRow(Payment payment, String line, Optional<String> reference) {}

    private static final int NOTES_SHOWN = 50;

    private final MonthlyBilling billing;
    private final Corrections corrections;
    private final Reconciliations reconciliations;
    private final MonthParts parts;
    private final AuditTrail audit;
    private final Clock clock;

    BillingController(
            MonthlyBilling billing,
            Corrections corrections,
            Reconciliations reconciliations,
            MonthParts parts,
            AuditTrail audit,
            Clock clock) {
        this.billing = billing;
        this.corrections = corrections;
        this.reconciliations = reconciliations;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String months(Model model) {
        var summaries = billing.months();
        var months = summaries.stream()
                .map(MonthSummary::month)
                .distinct()
                .map(month -> Month.of(
                        month,
                        summaries.stream()
                                .filter(line -> line.month().equals(month))
                                .toList()))
                .toList();
        var current = BillingMonth.containing(Acting.current().today(clock));
        model.addAttribute(
                "page",
                new MonthsPage(
                        months,
                        current,
                        months.stream().anyMatch(month -> month.month().equals(current))));
        return "billing/months";
    }

    @GetMapping("/{month}")
    String month(@PathVariable BillingMonth month, Model model) {
        var draft = billing.draft(month);
        var payments = billing.payments(month).stream()
                .map(payment -> new PaymentRow(
                        payment,
                        name(draft, payment.line()),
                        audit.reference("billing.pay", "payment:" + payment.id())))
                .toList();
        model.addAttribute(
                "page",
                new MonthPage(
                        draft,
                        draft.missingPeople() > 0 ? draft.doubts() : List.of(),
                        parts.of(draft),
                        payments,
                        Acting.current().today(clock),
                        Acting.current().role() == Role.TREASURER,
                        billing.recompute(month),
                        corrections.of(month, NOTES_SHOWN),
                        reconciliations.closing(month)));
        return "billing/month";
    }

    /** With a reason: issued although it looks wrong. */
    @PostMapping("/{month}/terbitkan")
    String issue(
            @PathVariable BillingMonth month,
            @RequestParam(required = false) @Nullable String reason,
            Locale locale,
            RedirectAttributes next) {
        var run = reason == null || reason.isBlank() ? billing.issue(month) : billing.issueAnyway(month, reason);
        var figures = Figures.in(locale);
        next.addFlashAttribute(
                "notice",
                switch (run) {
                    case Run.Issued(var bills, var amount) ->
                        Notice.of("done", "billing.issued", figures.number(bills), figures.rupiah(amount.amount()));
                    case Run.Parked parked -> Notice.of("behind", "billing.parked");
                    case Run.MonthClosed closed -> Notice.of("wrong", "billing.closed");
                });
        return "redirect:/tagihan/" + month;
    }

    private static String name(Draft draft, LineId line) {
        return draft.parts().stream()
                .filter(part -> part.line().equals(line))
                .map(Draft.Part::name)
                .findFirst()
                .orElse("");
    }
}
