package id.gemet.funding;

import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose work is dangerous: on the road, on the water, on building sites, in heights and pits. Our judgement by ISCO-08
 * group; the law has no classes of risk for those who work for themselves.
 */
final class OccupationRisk {

    private static final List<String> DANGEROUS =
            List.of("83", "9331", "5112", "622", "9216", "711", "7212", "7411", "931", "9333");
    private static final Set<String> CLIMBERS = Set.of("penderes-nira", "pemanjat-kelapa");
    private static final Set<String> SLUGS = Occupations.load().all().stream()
            .filter(OccupationRisk::isDangerous)
            .map(Occupation::slug)
            .collect(Collectors.toUnmodifiableSet());

    private OccupationRisk() {}

    /** 0 dangerous, 1 not. */
    static int of(@Nullable String occupation) {
        return occupation != null && SLUGS.contains(occupation) ? 0 : 1;
    }

    private static boolean isDangerous(Occupation occupation) {
        return CLIMBERS.contains(occupation.slug()) || DANGEROUS.stream().anyMatch(occupation.isco()::startsWith);
    }
}
