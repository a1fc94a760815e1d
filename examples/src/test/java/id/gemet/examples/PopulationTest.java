package id.gemet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private final Population population = Population.of(City.cilegon(), 1, 5_000);

    @Test
    void everyNikHasAPlaceADateAndASerialNoOfficeGivesOut() {
        for (var citizen : population.citizens()) {
            var nik = citizen.nik();
            assertThat(nik).matches("[0-9]{16}");
            var day = Integer.parseInt(nik.substring(6, 8));
            var year = Integer.parseInt(nik.substring(10, 12));
            var century = year > 26 ? 1900 : 2000;
            assertThat(LocalDate.of(century + year, Integer.parseInt(nik.substring(8, 10)), day > 40 ? day - 40 : day))
                    .isBetween(
                            citizen.birthDate().minusDays(40),
                            citizen.birthDate().plusDays(40));
            assertThat(Integer.parseInt(nik.substring(12))).isGreaterThanOrEqualTo(7001);
        }
    }

    @Test
    void noTwoCitizensShareANik() {
        var seen = new HashSet<String>();
        assertThat(population.citizens()).allMatch(citizen -> seen.add(citizen.nik()));
    }

    @Test
    void aFewNikDisagreeWithTheBearerAsInLife() {
        var differing = population.citizens().stream()
                .filter(citizen -> !Truth.ofNumber(citizen.nik(), citizen, Set.of(Field.BIRTH_DATE, Field.SEX))
                        .isEmpty())
                .count();
        assertThat(differing).isBetween(5L, 100L);
    }

    @Test
    void familiesShareACardAndADecile() {
        var first = population.citizens().get(0);
        assertThat(population.citizens())
                .filteredOn(citizen -> citizen.household() == first.household())
                .allMatch(citizen -> citizen.kk().equals(first.kk()) && citizen.decile() == first.decile());
    }

    @Test
    void theSameSeedInventsTheSamePeople() {
        assertThat(Population.of(City.cilegon(), 1, 5_000).citizens()).isEqualTo(population.citizens());
    }

    @Test
    void anotherSeedInventsOthers() {
        assertThat(Population.of(City.cilegon(), 2, 100).citizens())
                .isNotEqualTo(population.citizens().subList(0, 100));
    }
}
