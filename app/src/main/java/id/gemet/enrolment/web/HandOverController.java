package id.gemet.enrolment.web;

import id.gemet.enrolment.LineMembers;
import id.gemet.enrolment.web.HandOverForm.Who;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.HandOver;
import id.gemet.funding.HandOvers;
import id.gemet.funding.LineId;
import id.gemet.funding.Proposed;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.MonthRange;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes that another line pays for people of this one from a month on: those chosen, or in so many words everybody. */
@Controller
@RequestMapping("/kepesertaan/alih/{line}")
class HandOverController {

    private static final String MISSING = "enrolment.hand-over.missing.";

    private final HandOvers handOvers;
    private final HandOverPages pages;
    private final LineMembers members;
    private final BudgetLines lines;
    private final FormReader reader;

    HandOverController(
            HandOvers handOvers, HandOverPages pages, LineMembers members, BudgetLines lines, FormReader reader) {
        this.handOvers = handOvers;
        this.pages = pages;
        this.members = members;
        this.lines = lines;
        this.reader = reader;
    }

    @GetMapping
    String ask(@PathVariable UUID line, Model model, Locale locale) {
        var from = find(line);
        return show(from, pages.empty(from), model, locale);
    }

    /** Another page of the same people, or those of a name, with who was chosen so far. */
    @PostMapping(params = "hal")
    String leaf(
            @PathVariable UUID line,
            @ModelAttribute("form") HandOverForm form,
            BindingResult problems,
            Model model,
            Locale locale) {
        return show(find(line), form, model, locale);
    }

    @PostMapping(params = "!hal")
    String propose(
            @PathVariable UUID line,
            @ModelAttribute("form") HandOverForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var from = find(line);
        var figures = Figures.in(locale);
        var wanted = read(from, form, problems, figures);
        if (wanted.isPresent()) {
            var proposed = handOvers.propose(
                    reader.read(form.key(), UUID.class)
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)),
                    wanted.get());
            if (proposed instanceof Proposed.Ready ready) {
                next.addFlashAttribute("notice", notice(proposed, figures));
                return "redirect:/dana/usulan/" + ready.id();
            }
            model.addAttribute("notice", notice(proposed, figures));
        }
        Refusals.withProblems(response);
        return show(from, form, model, locale);
    }

    private Optional<HandOver> read(BudgetLine from, HandOverForm form, BindingResult problems, Figures figures) {
        var answers = reader.of(problems, MISSING);
        var to = answers.require("to", form.to(), UUID.class);
        var first =
                answers.require("first", form.first(), BillingMonth.class, month -> month.compareTo(pages.next()) >= 0);
        var last = answers.require(
                "last", form.last(), BillingMonth.class, month -> first.isEmpty() || month.compareTo(first.get()) >= 0);
        var document = answers.require("document", form.document(), String.class);
        var who = answers.require("who", form.who(), Who.class);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var people = people(members.of(from.id(), first.orElseThrow()), who.orElseThrow(), form, problems, figures);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new HandOver(
                        new LineId(to.orElseThrow()),
                        new MonthRange(first.orElseThrow(), last.orElseThrow()),
                        people,
                        document.orElseThrow()));
    }

    /** @param all whom the line pays for from the first month on */
    private static List<WorkerId> people(
            List<WorkerId> all, Who who, HandOverForm form, BindingResult problems, Figures figures) {
        return switch (who) {
            case CHOSEN -> chosen(all, form, problems, figures);
            case EVERYBODY -> everybody(all, form, problems, figures);
        };
    }

    private static List<WorkerId> chosen(
            List<WorkerId> all, HandOverForm form, BindingResult problems, Figures figures) {
        var chosen = all.stream()
                .filter(worker -> form.chosen().contains(worker.value()))
                .toList();
        var gone = form.chosen().size() - chosen.size();
        if (form.chosen().isEmpty()) {
            problems.rejectValue("who", "enrolment.hand-over.nobody-chosen");
        } else if (gone > 0) {
            problems.rejectValue("who", "enrolment.hand-over.gone", new Object[] {figures.number(gone)}, null);
        }
        return chosen;
    }

    private static List<WorkerId> everybody(
            List<WorkerId> all, HandOverForm form, BindingResult problems, Figures figures) {
        if (!form.chosen().isEmpty()) {
            problems.rejectValue("who", "enrolment.hand-over.both");
        } else if (all.isEmpty() || !form.saysPeople(all.size())) {
            problems.rejectValue(
                    "people", "enrolment.hand-over.other-count", new Object[] {figures.number(all.size())}, null);
        }
        return all;
    }

    private String show(BudgetLine from, HandOverForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("page", pages.of(from, form, Figures.in(locale)));
        return "enrolment/hand-over";
    }

    private BudgetLine find(UUID line) {
        return lines.find(new LineId(line)).orElseThrow(Refusals::notThere);
    }

    private static Notice notice(Proposed proposed, Figures figures) {
        return switch (proposed) {
            case Proposed.Ready ready ->
                Notice.of("done", "enrolment.hand-over.proposed", figures.number(ready.people()));
            case Proposed.NotEverybody(var people) ->
                Notice.of("wrong", "enrolment.hand-over.not-everybody", figures.number(people));
            case Proposed.NobodyQualifies none -> Notice.of("wrong", "enrolment.hand-over.nobody");
            case Proposed.NotEnough(var left, var perPerson) ->
                Notice.of(
                        "wrong",
                        "funding.proposed.not-enough",
                        figures.rupiah(left.amount()),
                        figures.rupiah(perPerson.amount()));
            case Proposed.OutsideTheLinesMonths(var allowed) ->
                Notice.of(
                        "wrong",
                        "funding.proposed.months",
                        figures.month(allowed.first()),
                        figures.month(allowed.last()));
            case Proposed.QuotaFull(var quota) -> Notice.of("wrong", "funding.proposed.quota", figures.number(quota));
            case Proposed.SpendingHasEnded(var day) -> Notice.of("wrong", "funding.proposed.ended", figures.date(day));
            case Proposed.NoSuchLine none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
