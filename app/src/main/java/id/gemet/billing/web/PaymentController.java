package id.gemet.billing.web;

import id.gemet.access.Reconfirmation;
import id.gemet.billing.MonthlyBilling;
import id.gemet.billing.Paid;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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

/** Enters what was paid of a line's bills of a month. */
@Controller
@RequestMapping("/tagihan/{month}/bayar")
class PaymentController {

    /** A payment about to be entered. */
    record PaymentPage(BillingMonth month, MonthPart part, String sp2d, LocalDate day, Rupiah amount) {}

    private final MonthlyBilling billing;
    private final MonthParts parts;
    private final Reconfirmation reconfirmation;

    PaymentController(MonthlyBilling billing, MonthParts parts, Reconfirmation reconfirmation) {
        this.billing = billing;
        this.parts = parts;
        this.reconfirmation = reconfirmation;
    }

    @GetMapping
    String pause(
            @PathVariable BillingMonth month,
            @RequestParam UUID line,
            @RequestParam String sp2d,
            @RequestParam LocalDate day,
            @RequestParam(required = false) @Nullable String amount,
            Model model) {
        var part = parts.open(month, line);
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

    @PostMapping
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
        var part = parts.open(month, line);
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
}
