package id.gemet.verification;

import id.gemet.shared.RegionCode;
import java.util.Optional;

/**
 * Which cases are meant; empty is all of them.
 *
 * @param place a kelurahan, a kecamatan or the whole city
 * @param occupation slug
 */
public record CaseFilter(
        CaseStatus status, Optional<RegionCode> place, Optional<String> occupation, Optional<Judgement> result) {

    public static final CaseFilter OPEN =
            new CaseFilter(CaseStatus.PROPOSED, Optional.empty(), Optional.empty(), Optional.empty());

    /** The same people, but only those with this result: all rules passed, one failed, or evidence missing. */
    public CaseFilter with(Judgement wanted) {
        return new CaseFilter(status, place, occupation, Optional.of(wanted));
    }
}
