package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Sector;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickTest {

    private static final RegionCode GROGOL = new RegionCode("36.72.04.1003");
    private static final Earmarks POOR_DRIVERS_OF_GROGOL = new Earmarks(
            List.of(new RegionCode("36.72.04")), Set.of("sopir-angkot", "pengemudi-ojek-online"), Optional.of(4));

    @Test
    void thoseCoveredNowComeFirstThenThePoorerThenThoseVerifiedEarlier() {
        var covered = person("covered", 9, "2026-03-01", true);
        var poor = person("poor", 1, "2026-03-01", false);
        var earlier = person("earlier", 2, "2026-01-01", false);
        var later = person("later", 2, "2026-02-01", false);
        var unranked = person("unranked", null, "2025-01-01", false);

        assertThat(Stream.of(unranked, later, earlier, poor, covered).sorted(Candidate.PRIORITY))
                .containsExactly(covered, poor, earlier, later, unranked);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        36.72.04.1003, sopir-angkot,  4, true
        36.72.04.1003, sopir-angkot,  5, false
        36.72.04.1003, sopir-angkot,   , false
        36.72.04.1003, nelayan,       4, false
        36.72.04.1003,             ,  4, false
        36.72.05.1001, sopir-angkot,  4, false
                     , sopir-angkot,  4, false
        """)
    void aLinePaysOnlyWithinItsEarmarks(
            @Nullable String kelurahan, @Nullable String occupation, @Nullable Integer decile, boolean admitted) {
        var candidate = new Candidate(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kelurahan == null ? null : new RegionCode(kelurahan),
                occupation,
                decile,
                LocalDate.EPOCH,
                false,
                Sector.OTHER,
                "A•••",
                null,
                null,
                null);

        assertThat(POOR_DRIVERS_OF_GROGOL.admit(candidate)).isEqualTo(admitted);
        assertThat(Earmarks.NONE.admit(candidate)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        FEMALE, 18, true
        FEMALE, 40, true
        FEMALE, 17, false
        FEMALE, 41, false
        FEMALE,   , false
        MALE,   30, false
              , 30, false
        """)
    void aPayerMayAskForSexAndAge(@Nullable Sex sex, @Nullable Integer age, boolean admitted) {
        var women = new Earmarks(
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.of(Sex.FEMALE),
                Optional.of(new AgeRange(18, 40)),
                Optional.empty(),
                Set.of());

        assertThat(women.admit(of(sex, age, null))).isEqualTo(admitted);
    }

    @Test
    void aPayerMayAskForThePeopleOfOneDecree() {
        var decree = UUID.randomUUID();
        var listed = new Earmarks(
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(decree),
                Set.of());

        assertThat(listed.admit(of(null, null, decree))).isTrue();
        assertThat(listed.admit(of(null, null, UUID.randomUUID()))).isFalse();
        assertThat(listed.admit(of(null, null, null))).isFalse();
    }

    private static Candidate of(@Nullable Sex sex, @Nullable Integer age, @Nullable UUID decree) {
        return new Candidate(
                UUID.randomUUID(),
                UUID.randomUUID(),
                GROGOL,
                "nelayan",
                1,
                LocalDate.EPOCH,
                false,
                Sector.OTHER,
                "A•••",
                sex,
                age,
                decree);
    }

    @Test
    void payersOutsideThePemdaSeeInitialsOnly() {
        assertThat(MaskedName.of("  Siti Nur  'Aini")).isEqualTo("S••• N••• '•••");
        assertThat(MaskedName.of("Sukarno")).isEqualTo("S•••");
    }

    private static Candidate person(String name, @Nullable Integer decile, String verifiedOn, boolean coveredNow) {
        return new Candidate(
                UUID.randomUUID(),
                UUID.randomUUID(),
                GROGOL,
                "nelayan",
                decile,
                LocalDate.parse(verifiedOn),
                coveredNow,
                Sector.OTHER,
                name,
                null,
                null,
                null);
    }
}
