package id.gemet.coverage.continuity;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The months for which somebody's dues are paid or set aside, whoever pays, and what follows from them.
 *
 * @param paid in order, with at least a month between one stretch and the next
 */
public record Continuity(List<MonthRange> paid, LapseRule rule) {

    public Continuity {
        paid = List.copyOf(paid);
    }

    public static Continuity of(Collection<MonthRange> terms, LapseRule rule) {
        var stretches = new ArrayList<MonthRange>();
        for (var term :
                terms.stream().sorted(Comparator.comparing(MonthRange::first)).toList()) {
            if (!stretches.isEmpty()
                    && term.first().compareTo(stretches.getLast().last().plusMonths(1)) <= 0) {
                stretches.add(joined(stretches.removeLast(), term));
            } else {
                stretches.add(term);
            }
        }
        return new Continuity(stretches, rule);
    }

    private static MonthRange joined(MonthRange one, MonthRange next) {
        return new MonthRange(one.first(), one.last().compareTo(next.last()) < 0 ? next.last() : one.last());
    }

    /** The last month paid without a gap from the given one on, or before it if that is unpaid; empty if none began. */
    public Optional<BillingMonth> paidThrough(BillingMonth now) {
        return paid.reversed().stream()
                .filter(stretch -> stretch.first().compareTo(now) <= 0)
                .map(MonthRange::last)
                .findFirst();
    }

    /** The day on which cover is over unless somebody pays on. */
    public Optional<LocalDate> lapsesOn(BillingMonth now) {
        return paidThrough(now).map(rule::lapsesAfter);
    }

    public int paidMonths() {
        return months(paid);
    }

    /** Of the paid months those in which a death leaves the full benefit. */
    public int protectedMonths() {
        return memberships().stream()
                .mapToInt(stretches -> Math.max(0, months(stretches) - rule.matureMonths()))
                .sum();
    }

    /** The first day of the full death benefit of whoever is a member in the month; empty if money ends before. */
    public Optional<LocalDate> fullFrom(BillingMonth now) {
        return memberships().reversed().stream()
                .filter(stretches -> stretches.getFirst().first().compareTo(now) <= 0)
                .findFirst()
                .flatMap(stretches -> stretches.stream()
                        .flatMap(stretch -> stretch.months().stream())
                        .skip(rule.matureMonths() - 1L)
                        .findFirst())
                .map(month -> month.plusMonths(1).firstDay());
    }

    /** What can still be mended from the given month on. */
    public List<Waste> wastes(BillingMonth now) {
        var wastes = new ArrayList<>(gaps(now));
        var bridged = of(
                Stream.concat(paid.stream(), wastes.stream().map(Waste::bridge)).toList(), rule);
        bridged.tooShort(now).ifPresent(wastes::add);
        return List.copyOf(wastes);
    }

    private List<Waste> gaps(BillingMonth now) {
        var gaps = new ArrayList<Waste>();
        for (var i = 1; i < paid.size(); i++) {
            var gap = gapBefore(i);
            if (gap.last().compareTo(now) >= 0) {
                var first = gap.first().compareTo(now) < 0 ? now : gap.first();
                gaps.add(new Waste(
                        rule.survives(gap.count()) ? Waste.Kind.GAP : Waste.Kind.LAPSE,
                        new MonthRange(first, gap.last())));
            }
        }
        return gaps;
    }

    private Optional<Waste> tooShort(BillingMonth now) {
        if (paid.isEmpty() || paid.getLast().last().compareTo(now) < 0) {
            return Optional.empty();
        }
        var missing = rule.matureMonths() - months(memberships().getLast());
        return missing <= 0
                ? Optional.empty()
                : Optional.of(new Waste(
                        Waste.Kind.TOO_SHORT,
                        MonthRange.of(paid.getLast().last().plusMonths(1), missing)));
    }

    /** Stretches that no lapse parts. */
    private List<List<MonthRange>> memberships() {
        var memberships = new ArrayList<List<MonthRange>>();
        for (var i = 0; i < paid.size(); i++) {
            if (i == 0 || !rule.survives(gapBefore(i).count())) {
                memberships.add(new ArrayList<>());
            }
            memberships.getLast().add(paid.get(i));
        }
        return memberships;
    }

    private MonthRange gapBefore(int stretch) {
        return new MonthRange(
                paid.get(stretch - 1).last().plusMonths(1),
                paid.get(stretch).first().plusMonths(-1));
    }

    private static int months(List<MonthRange> stretches) {
        return stretches.stream().mapToInt(MonthRange::count).sum();
    }
}
