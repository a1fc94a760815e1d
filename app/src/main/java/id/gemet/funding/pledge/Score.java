package id.gemet.funding.pledge;

import id.gemet.funding.Payer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    static List<Score> of(List<Pledge> pledges, Map<Payer, Consent> consents, LocalDate today) {
        var byPayer = pledges.stream().collect(Collectors.groupingBy(Pledge::payer));
        var scores = new ArrayList<Score>();
        byPayer.forEach((payer, theirs) -> scores.add(new Score(
                payer,
                PledgeStages.total(theirs.stream().map(Pledge::stages).toList()),
                theirs.stream().map(pledge -> pledge.kept(today)).reduce(Kept.NOTHING_DUE, Kept::plus),
                Optional.ofNullable(consents.get(payer)))));
        scores.sort(ORDER);
        return scores;
    }

    public boolean isPublic() {
        return consent.filter(Consent::agreed).isPresent();
    }

    /** Covered this month; empty where so few are that somebody might be recognised. */
    public Optional<Integer> shownPeople() {
        return Optional.of(total.activePeople()).filter(people -> people >= FEWEST_SHOWN);
    }
}
