package id.gemet.funding.pledge;

import id.gemet.shared.Rupiah;
import java.util.List;

/**
 * How far a pledge has come. Nobody types these: they are what its version, its line's ledger, the line's commitments and
 * their terms say.
 *
 * @param committed stands on the ledger of its line
 * @param received instalments that arrived
 * @param people named workers with money set aside from its line
 * @param months of all of them
 * @param matched the rupiah set aside for them, for months already billed too
 * @param activePeople covered this month, by the insurer's word
 * @param activeMonths covered up to this month
 */
public record PledgeStages(
        Rupiah pledged,
        Rupiah committed,
        Rupiah received,
        int people,
        int months,
        Rupiah matched,
        int activePeople,
        int activeMonths) {

    private static final PledgeStages NONE =
            new PledgeStages(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, 0, 0, Rupiah.ZERO, 0, 0);

    public static PledgeStages total(List<PledgeStages> all) {
        return all.stream().reduce(NONE, PledgeStages::plus);
    }

    private PledgeStages plus(PledgeStages other) {
        return new PledgeStages(
                pledged.plus(other.pledged),
                committed.plus(other.committed),
                received.plus(other.received),
                people + other.people,
                months + other.months,
                matched.plus(other.matched),
                activePeople + other.activePeople,
                activeMonths + other.activeMonths);
    }
}
