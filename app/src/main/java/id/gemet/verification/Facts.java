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
 * @param marks what was noticed in the list that named the worker
 */
record Facts(
        RegionCode city,
        LocalDate startsOn,
        Optional<LocalDate> birthDate,
        Optional<RegionCode> kelurahan,
        boolean employed,
        boolean coveredOtherwise,
        Optional<DukcapilAnswer> dukcapil,
        Set<String> marks) {}
