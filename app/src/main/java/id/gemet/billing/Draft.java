package id.gemet.billing;

import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a run would do, without doing it.
 *
 * @param started people covered now who were not the month before
 * @param ended people covered the month before and not now
 * @param gone people to be billed whom the insurer's last list names dead, too old, or paid for by another
 * @param outdated people to be billed whose price was set aside by other tariffs than today's
 * @param previous the last month that was billed, as it was billed
 */
public record Draft(
        BillingMonth month,
        BillingMonth now,
        List<Part> parts,
        int started,
        int ended,
        int gone,
        int outdated,
        Previous previous) {

    private static final int FEW = 20;

    /**
     * One line's share: what is issued already, and what is missing.
     *
     * @param previousPeople in the last month that was billed
     */
    public record Part(
            LineId line,
            String payer,
            String name,
            int previousPeople,
            int issuedPeople,
            Rupiah issued,
            int missingPeople,
            Rupiah missing,
            Rupiah reserved) {

        int people() {
            return issuedPeople + missingPeople;
        }
    }

    public record Previous(int people, Rupiah amount) {}

    public Draft {
        parts = List.copyOf(parts);
    }

    public int missingPeople() {
        return parts.stream().mapToInt(Part::missingPeople).sum();
    }

    public Rupiah missing() {
        return parts.stream().map(Part::missing).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Of the whole month, once the missing are issued. */
    public int people() {
        return parts.stream().mapToInt(Part::people).sum();
    }

    public Rupiah amount() {
        return missing().plus(parts.stream().map(Part::issued).reduce(Rupiah.ZERO, Rupiah::plus));
    }

    /** Compares with the last month billed by two fifths in people and a half in price; small numbers may jump. */
    public List<Doubt> doubts() {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (month.compareTo(now) > 0) {
            doubts.add(Doubt.FUTURE_MONTH);
        }
        if (previous.people() > 0) {
            addPeopleDoubts(doubts);
            if (pricesDiffer()) {
                doubts.add(Doubt.PRICE_JUMP);
            }
        }
        if (gone > 0) {
            doubts.add(Doubt.PEOPLE_GONE);
        }
        if (outdated > 0) {
            doubts.add(Doubt.TARIFF_CHANGED);
        }
        if (parts.stream().anyMatch(part -> part.missing().compareTo(part.reserved()) > 0)) {
            doubts.add(Doubt.ABOVE_RESERVED);
        }
        return List.copyOf(doubts);
    }

    private void addPeopleDoubts(Set<Doubt> doubts) {
        if (isFar(people(), previous.people())) {
            doubts.add(people() > previous.people() ? Doubt.PEOPLE_JUMP : Doubt.PEOPLE_DROP);
        } else if (isMuch(started, previous.people()) && isMuch(ended, previous.people())) {
            doubts.add(Doubt.PEOPLE_EXCHANGED);
        }
        if (doubts.contains(Doubt.PEOPLE_JUMP) || doubts.contains(Doubt.PEOPLE_DROP)) {
            return;
        }
        for (var part : parts) {
            if (part.previousPeople() > 0 && isFar(part.people(), part.previousPeople())) {
                doubts.add(part.people() > part.previousPeople() ? Doubt.LINE_JUMP : Doubt.LINE_DROP);
            }
        }
    }

    private static boolean isFar(int people, int before) {
        return isMuch(Math.abs(people - before), before);
    }

    private static boolean isMuch(int people, int of) {
        return people >= FEW && people * 5L >= of * 2L;
    }

    /** Compares a / p with b / q by a × q and b × p, so that nothing is rounded. */
    private boolean pricesDiffer() {
        var mine = Math.multiplyExact(amount().amount(), previous.people());
        var theirs = Math.multiplyExact(previous.amount().amount(), people());
        return people() > 0 && (mine * 2 > theirs * 3 || mine * 3 < theirs * 2);
    }
}
