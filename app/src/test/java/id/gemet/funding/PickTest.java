package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Sector;
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
                "A•••");

        assertThat(POOR_DRIVERS_OF_GROGOL.admit(candidate)).isEqualTo(admitted);
        assertThat(Earmarks.NONE.admit(candidate)).isTrue();
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
                name);
    }
}
