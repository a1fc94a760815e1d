package id.gemet.funding;

import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sector;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody verified and named in an approved decree whom nobody pays for yet in the months in question.
 *
 * @param coveredNow covered in the month before: passing them over would make a gap in their cover
 * @param shownAs the name as those outside the pemda may see it
 * @param age reached in the year of the first month in question
 * @param decree the latest that names them
 */
record Candidate(
        UUID worker,
        UUID identity,
        @Nullable RegionCode kelurahan,
        @Nullable String occupation,
        @Nullable Integer decile,
        LocalDate verifiedOn,
        boolean coveredNow,
        Sector sector,
        String shownAs,
        @Nullable Sex sex,
        @Nullable Integer age,
        @Nullable UUID decree) {

    /** Who comes first when money is short: those covered now, then the poorer, then those verified earlier. */
    static final Comparator<Candidate> PRIORITY = Comparator.comparing(Candidate::coveredNow)
            .reversed()
            .thenComparingInt(Candidate::decileOrLast)
            .thenComparing(Candidate::verifiedOn)
            .thenComparing(Candidate::worker);

    FundedPerson in(MonthRange months) {
        return new FundedPerson(
                shownAs, kelurahan == null ? "" : kelurahan.dotted(), occupation == null ? "" : occupation, months);
    }

    private int decileOrLast() {
        return decile == null ? Integer.MAX_VALUE : decile;
    }
}
