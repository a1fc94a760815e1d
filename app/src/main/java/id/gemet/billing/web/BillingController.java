package id.gemet.billing.web;

import id.gemet.access.Acting;
import id.gemet.access.Reconfirmation;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.billing.Closing;
import id.gemet.billing.Corrections;
import id.gemet.billing.Doubt;
import id.gemet.billing.Draft;
import id.gemet.billing.MonthSummary;
import id.gemet.billing.MonthlyBilling;
import id.gemet.billing.Note;
import id.gemet.billing.Paid;
import id.gemet.billing.Payment;
import id.gemet.billing.Recomputed;
import id.gemet.billing.Reconciliations;
import id.gemet.billing.Run;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
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

    /** One line's part of the month, with what is open of it. */
    record Part(Draft.Part part, Rupiah open, UUID key) {

        Part with(UUID sameKey) {
            return new Part(part, open, sameKey);
        }
    }

    record MonthPage(
            Draft draft,
            List<Doubt> doubts,
            List<Part> parts,
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

    /** A payment about to be entered. */
    record PaymentPage(BillingMonth month, Part part, String sp2d, LocalDate day, Rupiah amount) {}

    private static final int NOTES_SHOWN = 50;

    private final MonthlyBilling billing;
    private final Corrections corrections;
    private final Reconciliations reconciliations;
    private final Reconfirmation reconfirmation;
    private final AuditTrail audit;
    private final Clock clock;

    BillingController(
            MonthlyBilling billing,
            Corrections corrections,
            Reconciliations reconciliations,
            Reconfirmation reconfirmation,
            AuditTrail audit,
            Clock clock) {
        this.billing = billing;
        this.corrections = corrections;
        this.reconciliations = reconciliations;
        this.reconfirmation = reconfirmation;
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
                        parts(draft),
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

    @GetMapping("/{month}/bayar")
    String pause(
            @PathVariable BillingMonth month,
            @RequestParam UUID line,
            @RequestParam String sp2d,
            @RequestParam LocalDate day,
            @RequestParam(required = false) @Nullable String amount,
            Model model) {
        var part = openPart(month, line);
        if (part.isEmpty() || sp2d.isBlank()) {
            return "redirect:/tagihan/" + month;
        }
        model.addAttribute(
                "page",
                new PaymentPage(
                        month,
                        part.get(),
                        sp2d.strip(),
                        day,
                        typed(amount).orElse(part.get().open())));
        return "billing/pay";
    }

    @PostMapping("/{month}/bayar")
    String pay(
            @PathVariable BillingMonth month,
            @RequestParam UUID key,
            @RequestParam UUID line,
            @RequestParam String sp2d,
            @RequestParam LocalDate day,
            @RequestParam(required = false) @Nullable String amount,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        if (sp2d.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var part = openPart(month, line);
        if (part.isEmpty()) { // paid a moment ago, perhaps by this very form
            next.addFlashAttribute("notice", Notice.of("info", "billing.nothing-to-pay"));
            return "redirect:/tagihan/" + month;
        }
        var paid = typed(amount).orElse(part.get().open());
        if (!reconfirmation.confirms(request, response, model, paid.amount())) {
            model.addAttribute("page", new PaymentPage(month, part.get().with(key), sp2d.strip(), day, paid));
            return "billing/pay";
        }
        var all = paid.equals(part.get().open());
        var notice = switch (billing.pay(
                key, month, new LineId(line), sp2d.strip(), day, all ? Optional.empty() : Optional.of(paid))) {
            case Paid.Done(var payment) ->
                Notice.of(
                        payment.late() ? "behind" : "done",
                        payment.late() ? "billing.paid.late" : "billing.paid",
                        Figures.in(locale).rupiah(payment.amount().amount()),
                        payment.sp2d());
            case Paid.NothingToPay none -> Notice.of("info", "billing.nothing-to-pay");
            case Paid.InTheFuture future -> Notice.of("wrong", "billing.in-the-future");
            case Paid.SpendingHasEnded(var lastDay) ->
                Notice.of("wrong", "billing.ended", Figures.in(locale).date(lastDay));
            case Paid.MonthClosed closed -> Notice.of("wrong", "billing.closed");
            case Paid.NotWholeBills(var below, var above) ->
                Notice.of(
                        "wrong",
                        "billing.not-whole",
                        Figures.in(locale).rupiah(below.amount()),
                        Figures.in(locale).rupiah(above.amount()));
        };
        next.addFlashAttribute("notice", notice);
        return "redirect:/tagihan/" + month;
    }

    /** Empty where nothing was typed: everything that is open. */
    private static Optional<Rupiah> typed(@Nullable String amount) {
        var digits = amount == null ? "" : amount.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 15
                ? Optional.empty()
                : Optional.of(new Rupiah(Long.parseLong(digits)));
    }

    private List<Part> parts(Draft draft) {
        var summaries = billing.months().stream()
                .filter(line -> line.month().equals(draft.month()))
                .toList();
        return draft.parts().stream()
                .map(part -> new Part(part, open(summaries, part.line()), UUID.randomUUID()))
                .toList();
    }

    private Optional<Part> openPart(BillingMonth month, UUID line) {
        return parts(billing.draft(month)).stream()
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

    private static String name(Draft draft, LineId line) {
        return draft.parts().stream()
                .filter(part -> part.line().equals(line))
                .map(Draft.Part::name)
                .findFirst()
                .orElse("");
    }
}
