package id.gemet.registry;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A worker as anybody who may see the worker at all sees them: the year of birth only, and never the NIK, which the two
 * together would give away.
 *
 * @param maskedNik place of registration and the last two digits
 * @param birthYear 0 where unknown
 * @param occupation slug of the list of occupations, empty where unknown
 * @param decile 0 where unknown
 * @param mergedInto the worker this one turned out to be
 */
public record Worker(
        WorkerId id,
        IdentityId identity,
        String name,
        String maskedNik,
        int birthYear,
        Optional<Sex> sex,
        Optional<RegionCode> kelurahan,
        String occupation,
        int decile,
        LocalDate listedOn,
        Optional<WorkerId> mergedInto) {}
