package id.gemet.coverage.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.coverage.continuity.OverAge;
import id.gemet.coverage.continuity.OverAgePerson;
import id.gemet.funding.Allocation;
import id.gemet.funding.FundedPerson;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who grows too old while somebody pays for them, before it happens, with who comes next on the same line. */
@Controller
class OverAgeController {

    private static final int NEXT_SHOWN = 3;

    private final OverAge overAge;
    private final Allocation allocation;
    private final CliffTexts texts;
    private final Clock clock;

    OverAgeController(OverAge overAge, Allocation allocation, CliffTexts texts, Clock clock) {
        this.overAge = overAge;
        this.allocation = allocation;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/dana/jurang/usia")
    String show(@RequestParam(defaultValue = "0") int from, Model model, Locale locale) {
        var all = overAge.ahead();
        var offset = Math.clamp(from, 0, all.size());
        var shown = all.subList(offset, Math.min(all.size(), offset + OverAgePage.ROWS));
        model.addAttribute(
                "page",
                new OverAgePage(
                        overAge.limit(),
                        all.size(),
                        shown.stream().map(person -> row(person, locale)).toList(),
                        lines(all, locale),
                        offset,
                        Acting.current().role() == Role.LABOUR_CLERK));
        return "coverage/over-age";
    }

    private OverAgePage.Row row(OverAgePerson person, Locale locale) {
        return new OverAgePage.Row(
                person.worker().toString(),
                person.shownAs(),
                texts.place(person.kelurahan(), locale),
                person.lineName(),
                person.tooOldOn(),
                !person.tooOldOn().isAfter(Acting.current().today(clock)),
                person.paidThrough());
    }

    private List<OverAgePage.Line> lines(List<OverAgePerson> all, Locale locale) {
        var byLine = all.stream()
                .collect(Collectors.groupingBy(OverAgePerson::line, LinkedHashMap::new, Collectors.toList()));
        var month = BillingMonth.containing(Acting.current().today(clock)).plusMonths(1);
        var next = allocation.nextInLine(byLine.keySet(), month, NEXT_SHOWN);
        return byLine.entrySet().stream()
                .map(line -> new OverAgePage.Line(
                        line.getValue().getFirst().lineName(),
                        line.getValue().size(),
                        next.getOrDefault(line.getKey(), List.of()).stream()
                                .map(person -> next(person, locale))
                                .toList()))
                .toList();
    }

    private OverAgePage.Next next(FundedPerson person, Locale locale) {
        return new OverAgePage.Next(person.shownAs(), texts.place(RegionCode.of(person.kelurahan()), locale));
    }
}
