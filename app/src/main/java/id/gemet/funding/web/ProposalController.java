package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.funding.Allocation;
import id.gemet.funding.AllocationRequest;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Decision;
import id.gemet.funding.LineId;
import id.gemet.funding.ProposalId;
import id.gemet.funding.Proposed;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/dana/usulan")
class ProposalController {

    private final Allocation allocation;
    private final BudgetLines lines;
    private final FormReader reader;
    private final Clock clock;

    ProposalController(Allocation allocation, BudgetLines lines, FormReader reader, Clock clock) {
        this.allocation = allocation;
        this.lines = lines;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/baru")
    String ask(Model model) {
        var month = BillingMonth.containing(LocalDate.now(clock));
        var december = BillingMonth.of(month.month().getYear(), 12);
        return form(
                new ProposalForm(UUID.randomUUID().toString(), "", month.toString(), december.toString(), "100"),
                model);
    }

    @PostMapping("/baru")
    String propose(
            @ModelAttribute("form") ProposalForm form,
            BindingResult problems,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var line = require(problems, "line", form.line(), UUID.class, any -> true);
        var first = require(problems, "first", form.first(), BillingMonth.class, any -> true);
        var last = require(
                problems,
                "last",
                form.last(),
                BillingMonth.class,
                month -> first.isEmpty() || month.compareTo(first.get()) >= 0);
        var people = require(problems, "people", form.people(), Integer.class, count -> count > 0);
        if (problems.hasErrors()) {
            return form(form, model);
        }
        var key = reader.read(form.key(), UUID.class)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var request = new AllocationRequest(
                new LineId(line.orElseThrow()),
                new MonthRange(first.orElseThrow(), last.orElseThrow()),
                people.orElseThrow());
        var figures = Figures.in(locale);
        return switch (allocation.propose(key, request)) {
            case Proposed.Ready ready -> {
                var message = ready.moneyEnds() ? "funding.proposed.money-ends" : "funding.proposed";
                next.addFlashAttribute("notice", Notice.of("done", message, figures.number(ready.people())));
                yield "redirect:/dana/usulan/" + ready.id();
            }
            case Proposed.NobodyQualifies none -> again(form, model, problems, "funding.proposed.nobody");
            case Proposed.NotEnough(var left, var perPerson) ->
                again(
                        form,
                        model,
                        problems,
                        "funding.proposed.not-enough",
                        figures.rupiah(left.amount()),
                        figures.rupiah(perPerson.amount()));
            case Proposed.OutsideTheLinesMonths(var allowed) ->
                again(
                        form,
                        model,
                        problems,
                        "funding.proposed.months",
                        figures.month(allowed.first()),
                        figures.month(allowed.last()));
            case Proposed.NoSuchLine none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var proposal = allocation
                .find(new ProposalId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var own = proposal.proposer().equals(Acting.current().user());
        model.addAttribute(
                "page",
                new ProposalPage(
                        proposal,
                        lines.find(proposal.line()).orElseThrow(),
                        Acting.current().role() == Role.SECRETARY && !own,
                        own));
        return "funding/proposal";
    }

    /** The amount is typed once more: whoever approves has read it. */
    @PostMapping("/{id}/setujui")
    String approve(@PathVariable UUID id, @RequestParam Rupiah amount, Locale locale, RedirectAttributes next) {
        var asked = allocation
                .find(new ProposalId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var notice = asked.amount().equals(amount)
                ? notice(allocation.approve(asked.id()), Figures.in(locale))
                : Notice.of("wrong", "funding.approve.other-amount");
        next.addFlashAttribute("notice", notice);
        return "redirect:/dana/usulan/" + id;
    }

    @PostMapping("/{id}/kembalikan")
    String sendBack(@PathVariable UUID id, @RequestParam String note, Locale locale, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice(allocation.sendBack(new ProposalId(id), note), Figures.in(locale)));
        return "redirect:/dana/usulan/" + id;
    }

    private static Notice notice(Decision decision, Figures figures) {
        return switch (decision) {
            case Decision.Approved(var people, var amount, var refused) ->
                refused.isEmpty()
                        ? Notice.of("done", "funding.approved", figures.number(people), figures.rupiah(amount.amount()))
                        : Notice.of(
                                "behind",
                                "funding.approved.but",
                                figures.number(people),
                                figures.rupiah(amount.amount()),
                                figures.number(refused.size()));
            case Decision.SentBack done -> Notice.of("done", "funding.sent-back");
            case Decision.NotEnough(var left, var needed) ->
                Notice.of(
                        "wrong", "funding.not-enough", figures.rupiah(left.amount()), figures.rupiah(needed.amount()));
            case Decision.OwnProposal own -> Notice.of("wrong", "funding.own");
            case Decision.DecidedBefore before -> Notice.of("info", "funding.decided");
            case Decision.NoSuchProposal none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String again(ProposalForm form, Model model, BindingResult problems, String key, Object... arguments) {
        problems.reject(key, arguments, key);
        return form(form, model);
    }

    private String form(ProposalForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "lines",
                lines.list().stream()
                        .map(line -> new FundsController.Option(
                                line.id().toString(), line.payer().name() + " · " + line.name()))
                        .toList());
        model.addAttribute(
                "waiting", allocation.waiting(MonthRange.of(BillingMonth.containing(LocalDate.now(clock)), 1)));
        return "funding/propose";
    }

    private <T> Optional<T> require(
            BindingResult problems, String field, @Nullable String text, Class<T> type, Predicate<T> fit) {
        return reader.require(problems, "funding.propose.missing.", field, text, type, fit);
    }
}
