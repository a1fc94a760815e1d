package id.gemet.enrolment.web;

import id.gemet.access.Acting;
import id.gemet.enrolment.LineMembers;
import id.gemet.enrolment.LineMembers.Member;
import id.gemet.enrolment.web.HandOverPage.Row;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.regions.Regions;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.web.Choice;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the page of a hand-over together: the other lines, and some of the people with who is chosen so far. */
@Component
class HandOverPages {

    private final LineMembers members;
    private final BudgetLines lines;
    private final Regions regions;
    private final Clock clock;

    HandOverPages(LineMembers members, BudgetLines lines, Regions regions, Clock clock) {
        this.members = members;
        this.lines = lines;
        this.regions = regions;
        this.clock = clock;
    }

    /** The earliest month that can go over. */
    BillingMonth next() {
        return BillingMonth.containing(Acting.current().today(clock)).plusMonths(1);
    }

    HandOverForm empty(BudgetLine line) {
        return HandOverForm.of(UUID.randomUUID(), next(), last(line));
    }

    HandOverPage of(BudgetLine line, HandOverForm form, Figures figures) {
        var found = members.count(line.id(), next(), form.name());
        var page = Math.clamp(form.page(), 1, HandOverPage.pagesOf(found));
        var chosen = form.chosen();
        var rows =
                members
                        .named(line.id(), next(), form.name(), HandOverPage.ROWS, (page - 1) * HandOverPage.ROWS)
                        .stream()
                        .map(member ->
                                row(member, chosen.contains(member.worker().value())))
                        .toList();
        var elsewhere = new HashSet<>(chosen);
        rows.forEach(row -> elsewhere.remove(row.worker()));
        return new HandOverPage(
                line,
                others(line, figures),
                form.name().isEmpty() ? found : members.count(line.id(), next(), ""),
                next(),
                last(line),
                rows,
                found,
                page,
                elsewhere);
    }

    private Row row(Member member, boolean chosen) {
        return new Row(
                member.worker().value(),
                member.name(),
                member.kelurahan().map(regions::nameOf).orElse(""),
                member.last(),
                chosen);
    }

    private List<Choice> others(BudgetLine line, Figures figures) {
        return lines.list().stream()
                .filter(other -> !other.id().equals(line.id()))
                .map(other -> new Choice(
                        other.id().toString(),
                        "%s · %s: %s"
                                .formatted(
                                        other.payer().name(),
                                        other.name(),
                                        figures.rupiah(other.balance().free().amount()))))
                .toList();
    }

    private BillingMonth last(BudgetLine line) {
        return members.last(line.id(), next()).orElse(next());
    }
}
