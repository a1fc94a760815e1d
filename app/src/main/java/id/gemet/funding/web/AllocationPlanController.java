package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Reconfirmation;
import id.gemet.access.Role;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Foreseen;
import id.gemet.funding.LineId;
import id.gemet.funding.PlanId;
import id.gemet.funding.Plans;
import id.gemet.funding.WhatIf;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** One plan over all open lines: looked at with what-if questions, proposed, approved. */
@Controller
@RequestMapping("/dana/rencana")
class AllocationPlanController {

    private static final String MISSING = "funding.propose.missing.";
    private static final Rupiah A_MILLION = new Rupiah(1_000_000);

    private final Plans plans;
    private final BudgetLines lines;
    private final Reconfirmation reconfirmation;
    private final FormReader reader;
    private final Clock clock;

    AllocationPlanController(
            Plans plans, BudgetLines lines, Reconfirmation reconfirmation, FormReader reader, Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.reconfirmation = reconfirmation;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    String draft(@ModelAttribute("form") PlanForm typed, BindingResult problems, Model model) {
        var form = typed.first() == null ? thisYear() : typed;
        var whatIf = whatIf(form);
        reader.months(problems, MISSING, form.first(), form.last()).ifPresent(months -> {
            var outlook = plans.outlook(months, whatIf);
            model.addAttribute("outlook", outlook);
            model.addAttribute("changes", LineChange.since(plans.last(), outlook.shares()));
            whatIf.line()
                    .ifPresent(line -> model.addAttribute("added", plans.addedBy(outlook, line, A_MILLION, whatIf)));
        });
        model.addAttribute("form", form);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute(
                "lines",
                lines.list().stream()
                        .map(line ->
                                new Choice(line.id().toString(), line.payer().name() + " · " + line.name()))
                        .toList());
        return "funding/plan";
    }

    /** Who would be paid by whom, and why; who not yet, and why. */
    @GetMapping("/orang")
    String people(@ModelAttribute("form") PlanForm form, BindingResult problems, Model model) {
        var months = reader.months(problems, MISSING, form.first(), form.last());
        if (months.isEmpty()) {
            return "redirect:/dana/rencana";
        }
        var only = only(form.only());
        model.addAttribute(
                "page", ForeseenPage.of(plans.foreseen(months.get(), whatIf(form), only), only, form.page()));
        return "funding/plan-people";
    }

    private static Foreseen.Only only(@Nullable String chosen) {
        return Arrays.stream(Foreseen.Only.values())
                .filter(only -> only.name().equalsIgnoreCase(chosen))
                .findFirst()
                .orElse(Foreseen.Only.EVERYBODY);
    }

    private PlanForm thisYear() {
        var month = BillingMonth.containing(LocalDate.now(clock));
        var december = BillingMonth.of(month.month().getYear(), 12);
        return new PlanForm("", month.toString(), december.toString(), "", "", "", "", null, null);
    }

    private WhatIf whatIf(PlanForm form) {
        return new WhatIf(
                line(form.line()),
                reader.read(form.cut(), Integer.class)
                        .filter(cut -> cut >= 0 && cut <= 100)
                        .orElse(0),
                reader.read(form.more(), Rupiah.class)
                        .filter(more -> !more.isNegative())
                        .orElse(Rupiah.ZERO),
                line(form.before()));
    }

    private Optional<LineId> line(@Nullable String text) {
        return reader.read(text, UUID.class).map(LineId::new);
    }

    @PostMapping
    String propose(@ModelAttribute("form") PlanForm form, BindingResult problems, RedirectAttributes next) {
        var months = reader.months(problems, MISSING, form.first(), form.last());
        var key = reader.read(form.key(), UUID.class);
        if (months.isEmpty() || key.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var plan = plans.propose(key.get(), months.get(), line(form.before()));
        if (plan.isEmpty()) {
            next.addFlashAttribute("notice", Notice.of("wrong", "funding.plan.nobody"));
            return "redirect:/dana";
        }
        return "redirect:/dana/rencana/" + plan.get();
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", page(id));
        return "funding/plan-proposed";
    }

    @PostMapping("/{id}/setujui")
    String approve(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var page = page(id);
        if (page.decidable()
                && !reconfirmation.confirms(
                        request, response, model, page.amount().amount())) {
            model.addAttribute("page", page);
            return "funding/plan-proposed";
        }
        next.addFlashAttribute("notice", ProposalController.notice(plans.approve(new PlanId(id)), Figures.in(locale)));
        return "redirect:/dana/rencana/" + id;
    }

    @PostMapping("/{id}/kembalikan")
    String sendBack(@PathVariable UUID id, @RequestParam String note, Locale locale, RedirectAttributes next) {
        next.addFlashAttribute(
                "notice", ProposalController.notice(plans.sendBack(new PlanId(id), note), Figures.in(locale)));
        return "redirect:/dana/rencana/" + id;
    }

    private PlanPage page(UUID id) {
        var proposals = plans.proposals(new PlanId(id));
        if (proposals.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var own = proposals.getFirst().proposer().equals(Acting.current().user());
        var known = lines.list().stream().collect(Collectors.toMap(BudgetLine::id, Function.identity()));
        return new PlanPage(
                id,
                proposals.stream()
                        .map(each -> new PlanPage.Row(each, Objects.requireNonNull(known.get(each.line()))))
                        .toList(),
                Acting.current().role() == Role.SECRETARY && !own,
                own);
    }
}
