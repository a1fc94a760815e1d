package id.gemet.intake.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A participant is 17 to 64 when registered (docs/regulations.md R-117, Permenaker 5/2021). */
final class AgeLimit {

    static final int YOUNGEST_YEARS = 17;
    static final int OLDEST_YEARS = 64;

    private AgeLimit() {}

    static int yearsOn(LocalDate day, LocalDate birthDate) {
        return (int) ChronoUnit.YEARS.between(birthDate, day);
    }

    static Optional<FindingType> brokenAt(int years) {
        if (years > OLDEST_YEARS) {
            return Optional.of(FindingType.TOO_OLD);
        }
        return years < YOUNGEST_YEARS ? Optional.of(FindingType.TOO_YOUNG) : Optional.empty();
    }
}
