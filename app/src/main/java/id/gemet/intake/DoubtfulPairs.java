package id.gemet.intake;

import id.gemet.intake.judge.FindingType;
import id.gemet.registry.Pairs;
import id.gemet.registry.WorkerId;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Puts the workers of a list who may be somebody else's double before an officer. */
@Component
class DoubtfulPairs {

    private static final int PAGE = 1_000;

    private final Rows rows;
    private final Pairs pairs;

    DoubtfulPairs(Rows rows, Pairs pairs) {
        this.rows = rows;
        this.pairs = pairs;
    }

    void findIn(ListId list) {
        var doubtful = new ArrayList<WorkerId>();
        for (int offset = 0; ; offset += PAGE) {
            var found = rows.withFinding(list, FindingType.POSSIBLE_DUPLICATE.name(), PAGE, offset);
            found.forEach(row -> row.worker().ifPresent(doubtful::add));
            if (found.size() < PAGE) {
                break;
            }
        }
        if (!doubtful.isEmpty()) {
            pairs.lookFor(doubtful);
        }
    }
}
