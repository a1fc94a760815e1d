package id.gemet.enrolment.web;

import id.gemet.access.Acting;
import id.gemet.enrolment.LineMembers;
import id.gemet.enrolment.LineMembers.Member;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.HandOver;
import id.gemet.funding.HandOvers;
import id.gemet.funding.LineId;
import id.gemet.funding.Proposed;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.MonthRange;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

/** Proposes that another line pays for people of this one from a month on. */
@Controller
@RequestMapping("/kepesertaan/alih/{line}")
class HandOverController {

    /**
     * @param members the first of the people
     * @param first the earliest month that can go over
     * @param last of anybody's months
     */
    record Page(
            UUID key,
            BudgetLine line,
            List<BudgetLine> others,
            List<Member> members,
            int people,
            BillingMonth first,
            BillingMonth last) {}

    private static final int SHOWN = 100;

    private final HandOvers handOvers;
    private final LineMembers members;
    private final BudgetLines lines;
    private final Clock clock;

    HandOverController(HandOvers handOvers, LineMembers members, BudgetLines lines, Clock clock) {
        this.handOvers = handOvers;
        this.members = members;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID line, Model model) {
        var from = lines.find(new LineId(line)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var all = members.of(from.id(), next());
        model.addAttribute(
                "page",
                new Page(
                        UUID.randomUUID(),
                        from,
                        lines.list().stream()
                                .filter(other -> !other.id().equals(from.id()))
                                .toList(),
                        all.stream().limit(SHOWN).toList(),
                        all.size(),
                        next(),
                        all.stream()
                                .map(member -> member.months().last())
                                .max(Comparator.naturalOrder())
                                .orElse(next())));
        return "enrolment/hand-over";
    }

    /** Nobody chosen: everybody on the line. */
    @PostMapping
    String propose(
            @PathVariable UUID line,
            @RequestParam UUID key,
            @RequestParam UUID to,
            @RequestParam BillingMonth first,
            @RequestParam BillingMonth last,
            @RequestParam String document,
            @RequestParam(defaultValue = "") List<UUID> pekerja,
            Locale locale,
            RedirectAttributes next) {
        if (document.isBlank() || first.compareTo(next()) < 0 || last.compareTo(first) < 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var people = members.of(new LineId(line), first).stream()
                .map(Member::worker)
                .filter(worker -> pekerja.isEmpty() || pekerja.contains(worker.value()))
                .toList();
        var proposed = people.isEmpty()
                ? new Proposed.NobodyQualifies()
                : handOvers.propose(
                        key, new HandOver(new LineId(to), new MonthRange(first, last), people, document.strip()));
        next.addFlashAttribute("notice", notice(proposed, Figures.in(locale)));
        return proposed instanceof Proposed.Ready ready
                ? "redirect:/dana/usulan/" + ready.id()
                : "redirect:/kepesertaan/alih/" + line;
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

    private BillingMonth next() {
        return BillingMonth.containing(Acting.current().today(clock)).plusMonths(1);
    }
}
