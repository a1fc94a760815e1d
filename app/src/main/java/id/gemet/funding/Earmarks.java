package id.gemet.funding;

import id.gemet.shared.RegionCode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom a line may pay for. No regions or occupations: any.
 *
 * @param decileThrough the highest welfare decile that qualifies; empty: any, also people without one
 */
public record Earmarks(List<RegionCode> regions, Set<String> occupations, Optional<Integer> decileThrough) {

    public static final Earmarks NONE = new Earmarks(List.of(), Set.of(), Optional.empty());

    public Earmarks {
        regions = List.copyOf(regions);
        occupations = Collections.unmodifiableSortedSet(new TreeSet<>(occupations)); // one order: it is part of deeds
    }

    public static Earmarks forRegions(List<RegionCode> regions) {
        return new Earmarks(regions, Set.of(), Optional.empty());
    }

    public static Earmarks forOccupations(Set<String> occupations) {
        return new Earmarks(List.of(), occupations, Optional.empty());
    }

    public static Earmarks throughDecile(int decile) {
        return new Earmarks(List.of(), Set.of(), Optional.of(decile));
    }

    /** Who lacks the answer to an earmark is not admitted: the payer's condition must be met, not merely not broken. */
    boolean admit(Candidate candidate) {
        return admitPlace(candidate.kelurahan())
                && admitWork(candidate.occupation())
                && admitDecile(candidate.decile());
    }

    private boolean admitPlace(@Nullable RegionCode kelurahan) {
        return regions.isEmpty()
                || (kelurahan != null && regions.stream().anyMatch(region -> region.contains(kelurahan)));
    }

    private boolean admitWork(@Nullable String occupation) {
        return occupations.isEmpty() || (occupation != null && occupations.contains(occupation));
    }

    private boolean admitDecile(@Nullable Integer decile) {
        return decileThrough.isEmpty() || (decile != null && decile <= decileThrough.get());
    }
}
