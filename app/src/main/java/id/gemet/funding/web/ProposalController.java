package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Reconfirmation;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.Allocation;
import id.gemet.funding.AllocationRequest;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Decision;
import id.gemet.funding.LineId;
import id.gemet.funding.Proposal;
import id.gemet.funding.ProposalId;
import id.gemet.funding.Proposed;
import id.gemet.funding.WaitingCounts;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final String MISSING = "funding.propose.missing.";

    private final Allocation allocation;
    private final BudgetLines lines;
    private final WaitingCounts waiting;
    private final Reconfirmation reconfirmation;
    private final AuditTrail audit;
    private final FormReader reader;
    private final Clock clock;

    ProposalController(
            Allocation allocation,
            BudgetLines lines,
            WaitingCounts waiting,
            Reconfirmation reconfirmation,
            AuditTrail audit,
            FormReader reader,
            Clock clock) {
        this.allocation = allocation;
        this.lines = lines;
        this.waiting = waiting;
        this.reconfirmation = reconfirmation;
        this.audit = audit;
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
        var months = reader.months(problems, MISSING, form.first(), form.last());
        var people = require(problems, "people", form.people(), Integer.class, count -> count > 0);
        if (problems.hasErrors()) {
            return form(form, model);
        }
        var key = reader.read(form.key(), UUID.class)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var request = new AllocationRequest(new LineId(line.orElseThrow()), months.orElseThrow(), people.orElseThrow());
        var figures = Figures.in(locale);
        return switch (allocation.propose(key, request)) {
            case Proposed.Ready ready -> {
                var message = ready.moneyEnds() ? "funding.proposed.money-ends" : "funding.proposed";
                next.addFlashAttribute("notice", Notice.of("done", message, figures.number(ready.people())));
                yield "redirect:/dana/usulan/" + ready.id();
            }
            case Proposed.NobodyQualifies none -> again(form, model, problems, "funding.proposed.nobody");
            case Proposed.NotEverybody left -> throw new IllegalStateException("Of those who wait anybody is taken");
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
            case Proposed.QuotaFull(var quota) ->
                again(form, model, problems, "funding.proposed.quota", figures.number(quota));
            case Proposed.SpendingHasEnded(var day) ->
                again(form, model, problems, "funding.proposed.ended", figures.date(day));
            case Proposed.NoSuchLine none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", page(found(id)));
        return "funding/proposal";
    }

    @GetMapping("/{id}/setujui")
    String pause(@PathVariable UUID id, Model model) {
        var page = page(found(id));
        if (!page.decidable()) {
            return "redirect:/dana/usulan/" + id;
        }
        model.addAttribute("page", page);
        return "funding/approve";
    }

    @PostMapping("/{id}/setujui")
    String approve(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var page = page(found(id));
        if (page.decidable()
                && !reconfirmation.confirms(
                        request, response, model, page.proposal().amount().amount())) {
            model.addAttribute("page", page);
            return "funding/approve";
        }
        next.addFlashAttribute(
                "notice", notice(allocation.approve(page.proposal().id()), Figures.in(locale)));
        return "redirect:/dana/usulan/" + id;
    }

    private Proposal found(UUID id) {
        return allocation.find(new ProposalId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ProposalPage page(Proposal proposal) {
        var own = proposal.proposer().equals(Acting.current().user());
        return new ProposalPage(
                proposal,
                lines.find(proposal.line()).orElseThrow(),
                Acting.current().role() == Role.SECRETARY && !own,
                own,
                audit.reference("funding.approve", "proposal:" + proposal.id()));
    }

    @PostMapping("/{id}/kembalikan")
    String sendBack(@PathVariable UUID id, @RequestParam String note, Locale locale, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice(allocation.sendBack(new ProposalId(id), note), Figures.in(locale)));
        return "redirect:/dana/usulan/" + id;
    }

    static Notice notice(Decision decision, Figures figures) {
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
            case Decision.QuotaFull(var quota, var left) ->
                Notice.of("wrong", "funding.quota-full", figures.number(quota), figures.number(left));
            case Decision.SpendingHasEnded(var day) -> Notice.of("wrong", "funding.ended", figures.date(day));
            case Decision.NoLongerUnbroken(var people) ->
                Notice.of("wrong", "funding.no-longer-unbroken", figures.number(people));
            case Decision.OwnProposal own -> Notice.of("wrong", "funding.own");
            case Decision.PartOfPlan part -> Notice.of("wrong", "funding.part-of-plan");
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
                        .map(line ->
                                new Choice(line.id().toString(), line.payer().name() + " · " + line.name()))
                        .toList());
        model.addAttribute("waiting", waiting.read().people());
        return "funding/propose";
    }

    private <T> Optional<T> require(
            BindingResult problems, String field, @Nullable String text, Class<T> type, Predicate<T> fit) {
        return reader.require(problems, MISSING, field, text, type, fit);
    }
}
