package id.gemet.funding.pledge;

import id.gemet.funding.Payer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one payer promised and kept, over all their pledges. */
public record Score(Payer payer, PledgeStages total, Kept kept, Optional<Consent> consent) {

    /** Below this many covered people a public page names no number. */
    private static final int FEWEST_SHOWN = 10;

    private static final Comparator<Score> ORDER = Comparator.comparingInt(
                    (Score score) -> score.total().activeMonths())
            .thenComparing(score -> score.total().received())
            .reversed()
            .thenComparing(score -> score.payer().name());

    /** Most active months first, then most rupiah received. */
    static List<Score> of(List<PayerPledges> promised, Map<Payer, Consent> consents) {
        return promised.stream()
                .map(theirs -> new Score(
                        theirs.payer(),
                        theirs.total(),
                        theirs.kept(),
                        Optional.ofNullable(consents.get(theirs.payer()))))
                .sorted(ORDER)
                .toList();
    }

    public boolean isPublic() {
        return consent.filter(Consent::agreed).isPresent();
    }

    /** Covered this month; empty where so few are that somebody might be recognised. */
    public Optional<Integer> shownPeople() {
        return Optional.of(total.activePeople()).filter(people -> people >= FEWEST_SHOWN);
    }
}
