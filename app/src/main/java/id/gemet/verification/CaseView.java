package id.gemet.verification;

import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A case as an officer sees it in the queue.
 *
 * @param birthYear 0 where unknown
 * @param occupation slug, empty where unknown
 * @param decile 0 where unknown
 * @param mine proposed by the officer who looks, who therefore cannot decide
 * @param judgements empty until the rules have judged
 */
public record CaseView(
        WorkerId worker,
        String name,
        int birthYear,
        Optional<RegionCode> kelurahan,
        String occupation,
        int decile,
        LocalDate listedOn,
        CaseStatus status,
        Optional<Reason> reason,
        boolean mine,
        Map<Rule, Judgement> judgements) {

    /** Failed when one rule failed, unknown when evidence is missing, passed when all passed. */
    public Judgement result() {
        if (judgements.containsValue(Judgement.FAILED)) {
            return Judgement.FAILED;
        }
        return judgements.isEmpty() || judgements.containsValue(Judgement.UNKNOWN)
                ? Judgement.UNKNOWN
                : Judgement.PASSED;
    }

    /** The reason that the weightiest rule failed would give. */
    public Optional<Reason> suggested() {
        return Arrays.stream(Rule.values())
                .filter(rule -> judgements.get(rule) == Judgement.FAILED)
                .findFirst()
                .map(Reason::of);
    }
}
