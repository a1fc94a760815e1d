package id.gemet.bench.linkage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseholdsTest {

    private final Households households = new Households(3, 20_000);

    @Test
    void givesEveryoneANikOfTheirBirthdayAndSexOnlyOnce() {
        var niks = new HashSet<Long>();

        some(2_000).flatMap(household -> household.members().stream()).forEach(person -> {
            var date = person.birthDate();
            var day = date.getDayOfMonth() + (person.woman() ? 40 : 0);
            assertThat(person.nik() / 10_000 % 1_000_000)
                    .isEqualTo((day * 100L + date.getMonthValue()) * 100 + date.getYear() % 100);
            assertThat(Long.toString(person.nik())).hasSize(16);
            assertThat(niks.add(person.nik())).isTrue();
        });
    }

    @Test
    void bringsTwinsWithTheSameMotherAndNeighbouringSerials() {
        var twins = some(4_000)
                .map(Household::members)
                .flatMap(members -> Stream.iterate(1, i -> i < members.size(), i -> i + 1)
                        .filter(i -> members.get(i)
                                .birthDate()
                                .equals(members.get(i - 1).birthDate()))
                        .filter(i ->
                                members.get(i).woman() == members.get(i - 1).woman())
                        .map(i -> new InventedPerson[] {members.get(i - 1), members.get(i)}))
                .toList();

        assertThat(twins).hasSizeGreaterThan(20).allSatisfy(pair -> {
            assertThat(pair[1].motherName()).isEqualTo(pair[0].motherName());
            assertThat(pair[1].nik() - pair[0].nik()).isBetween(1L, 3L);
        });
    }

    private Stream<Household> some(int count) {
        return Stream.generate(households::next).limit(count);
    }
}
