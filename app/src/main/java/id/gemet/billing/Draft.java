package id.gemet.billing;

import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run would do, without doing it.
 *
 * @param started people billed now who were not the month before
 * @param ended people billed the month before and not now
 * @param previous the month before as it was billed
 */
public record Draft(BillingMonth month, BillingMonth now, List<Part> parts, int started, int ended, Previous previous) {

    private static final int PEOPLE_JUMP_MIN = 20;

    /** One line's share: what is issued already, and what is missing. */
    public record Part(
            LineId line,
            String payer,
            String name,
            int issuedPeople,
            Rupiah issued,
            int missingPeople,
            Rupiah missing,
            Rupiah reserved) {}

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
        return missingPeople() + parts.stream().mapToInt(Part::issuedPeople).sum();
    }

    public Rupiah amount() {
        return missing().plus(parts.stream().map(Part::issued).reduce(Rupiah.ZERO, Rupiah::plus));
    }

    /** Compares with the month before by two fifths in people and a half in price; small numbers may jump. */
    public List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        if (month.compareTo(now) > 0) {
            doubts.add(Doubt.FUTURE_MONTH);
        }
        if (previous.people() > 0) {
            addPeopleDoubts(doubts);
            if (pricesDiffer()) {
                doubts.add(Doubt.PRICE_JUMP);
            }
        }
        if (parts.stream().anyMatch(part -> part.missing().compareTo(part.reserved()) > 0)) {
            doubts.add(Doubt.ABOVE_RESERVED);
        }
        return List.copyOf(doubts);
    }

    private void addPeopleDoubts(List<Doubt> doubts) {
        var difference = people() - previous.people();
        if (Math.abs(difference) >= PEOPLE_JUMP_MIN && Math.abs(difference) * 5L > previous.people() * 2L) {
            doubts.add(difference > 0 ? Doubt.PEOPLE_JUMP : Doubt.PEOPLE_DROP);
        }
    }

    /** Compares a / p with b / q by a × q and b × p, so that nothing is rounded. */
    private boolean pricesDiffer() {
        var mine = Math.multiplyExact(amount().amount(), previous.people());
        var theirs = Math.multiplyExact(previous.amount().amount(), people());
        return people() > 0 && (mine * 2 > theirs * 3 || mine * 3 < theirs * 2);
    }
}
