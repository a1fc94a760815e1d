package id.gemet.verification;

import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a worker when the rules judge.
 *
 * @param city the pemda's own region
 * @param startsOn the day cover would start
 * @param employed an active member at the insurer through an employer
 * @param coveredOtherwise an active member at the insurer without employer, and not named on a decree of this pemda
 * @param marks what was noticed in the lists that named the worker
 */
record Facts(
        RegionCode city,
        LocalDate startsOn,
        Optional<LocalDate> birthDate,
        Optional<RegionCode> kelurahan,
        boolean employed,
        boolean coveredOtherwise,
        Optional<DukcapilAnswer> dukcapil,
        Optional<VisitFinding> visit,
        Set<String> marks) {

    boolean marked(String finding) {
        return marks.contains(finding);
    }

    boolean registered(DukcapilAnswer answer) {
        return dukcapil.filter(answer::equals).isPresent();
    }

    boolean visited(VisitFinding finding) {
        return visit.filter(finding::equals).isPresent();
    }
}
