package id.gemet.funding;

import id.gemet.funding.Foreseen.Ground;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import id.gemet.tariffs.PayerKind;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a line may pay for. What is empty binds nothing.
 *
 * @param regions places with all below them, such as the kelurahan around a plant
 * @param decileThrough the highest welfare decile that qualifies; empty: any, also people without one
 * @param decree only people named on it
 * @param unless not whom another line of such a payer could pay for
 */
public record Earmarks(
        List<RegionCode> regions,
        Set<String> occupations,
        Optional<Integer> decileThrough,
        Optional<Sex> sex,
        Optional<AgeRange> ages,
        Optional<UUID> decree,
        Set<PayerKind> unless) {

    public static final Earmarks NONE = new Earmarks(List.of(), Set.of(), Optional.empty());

    public Earmarks {
        regions = List.copyOf(regions);
        // one order: they are part of deeds
        occupations = Collections.unmodifiableSortedSet(new TreeSet<>(occupations));
        unless = Collections.unmodifiableSortedSet(new TreeSet<>(unless));
    }

    public Earmarks(List<RegionCode> regions, Set<String> occupations, Optional<Integer> decileThrough) {
        this(
                regions,
                occupations,
                decileThrough,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.<PayerKind>of());
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

    public Earmarks unless(PayerKind... kinds) {
        return new Earmarks(regions, occupations, decileThrough, sex, ages, decree, Set.of(kinds));
    }

    /** Who lacks the answer to an earmark is not admitted: the payer's condition must be met, not merely not broken. */
    boolean admit(Candidate candidate) {
        return unmet(candidate).isEmpty();
    }

    /** The first condition that the candidate does not meet. */
    Optional<Ground> unmet(Candidate candidate) {
        if (!admits(regions, candidate.kelurahan(), RegionCode::contains)) {
            return Optional.of(Ground.REGION);
        }
        if (!admits(occupations, candidate.occupation(), String::equals)) {
            return Optional.of(Ground.OCCUPATION);
        }
        if (!admits(decileThrough.stream().toList(), candidate.decile(), (most, decile) -> decile <= most)) {
            return Optional.of(Ground.DECILE);
        }
        if (!admits(sex.stream().toList(), candidate.sex(), Sex::equals)) {
            return Optional.of(Ground.SEX);
        }
        if (!admits(ages.stream().toList(), candidate.age(), AgeRange::contains)) {
            return Optional.of(Ground.AGE);
        }
        return admits(decree.stream().toList(), candidate.decree(), UUID::equals)
                ? Optional.empty()
                : Optional.of(Ground.DECREE);
    }

    private static <E, A> boolean admits(Collection<E> earmarked, @Nullable A answer, BiPredicate<E, A> fits) {
        return earmarked.isEmpty()
                || (answer != null && earmarked.stream().anyMatch(earmark -> fits.test(earmark, answer)));
    }
}
