package id.gemet.billing.web;

import id.gemet.access.Reconfirmation;
import id.gemet.billing.Closed;
import id.gemet.billing.Closing;
import id.gemet.billing.Reconciliation;
import id.gemet.billing.Reconciliations;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
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

/** Closes a month: one person proposes, another decides. */
@Controller
@RequestMapping("/tagihan/{month}/tutup")
class ClosingController {

    record Page(Closing closing, Reconciliation reconciliation) {}

    private final Reconciliations reconciliations;
    private final Reconfirmation reconfirmation;

    ClosingController(Reconciliations reconciliations, Reconfirmation reconfirmation) {
        this.reconciliations = reconciliations;
        this.reconfirmation = reconfirmation;
    }

    @PostMapping
    String propose(@PathVariable BillingMonth month, Locale locale, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice(reconciliations.propose(month), locale));
        return back(month);
    }

    @GetMapping
    String pause(@PathVariable BillingMonth month, Model model) {
        var page = page(month);
        if (page.isEmpty()) {
            return back(month);
        }
        model.addAttribute("page", page.get());
        return "billing/close";
    }

    @PostMapping("/setujui")
    String close(
            @PathVariable BillingMonth month,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var page = page(month);
        if (page.isPresent()
                && !reconfirmation.confirms(
                        request, response, model, page.get().reconciliation().people())) {
            model.addAttribute("page", page.get());
            return "billing/close";
        }
        next.addFlashAttribute("notice", notice(reconciliations.close(month, ""), locale));
        return back(month);
    }

    @PostMapping("/kembalikan")
    String giveBack(
            @PathVariable BillingMonth month, @RequestParam String note, Locale locale, RedirectAttributes next) {
        if (note.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("notice", notice(reconciliations.giveBack(month, note.strip()), locale));
        return back(month);
    }

    private Optional<Page> page(BillingMonth month) {
        return reconciliations
                .closing(month)
                .filter(closing -> closing.status() == Closing.Status.PROPOSED)
                .flatMap(closing -> reconciliations.latest(month).map(latest -> new Page(closing, latest)));
    }

    private static Notice notice(Closed closed, Locale locale) {
        return switch (closed) {
            case Closed.Done(var closing) -> Notice.of("done", "billing.closing." + closing.status());
            case Closed.NotReconciled none -> Notice.of("wrong", "billing.closing.not-reconciled");
            case Closed.Unexplained(var left) ->
                Notice.of(
                        "wrong",
                        "billing.closing.unexplained",
                        Figures.in(locale).rupiah(left.amount()));
            case Closed.OwnProposal own -> Notice.of("wrong", "billing.closing.own");
            case Closed.NothingToDecide none -> Notice.of("info", "billing.closing.nothing");
        };
    }

    private static String back(BillingMonth month) {
        return "redirect:/tagihan/%s/rekonsiliasi".formatted(month);
    }
}
