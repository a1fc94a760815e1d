package id.gemet.linkage;

import static id.gemet.linkage.PersonBuilder.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.linkage.LinkDecision.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonIndexTest {

    private static final long SEED = 1955;

    private final List<Person> city = InventedPeople.ofSeed(SEED, 5000);
    private final PersonIndex index = PersonIndex.of(PersonModel.indonesian(), city);

    @Test
    void findsEverybodyByTheirOwnRecordFirst() {
        assertThat(city).allSatisfy(person -> {
            var best = index.search(person).get(0);
            assertThat(best.id()).isEqualTo(person.id());
            assertThat(best.decision()).isInstanceOf(Match.class);
        });
    }

    @Test
    void findsMostPeopleByADamagedRecordAndHardlyEverSomebodyElse() {
        var damage = new Damage(new Random(SEED), city);
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < city.size(); i++) {
            var found = index.search(damage.rewritten(i, -1));
            if (!found.isEmpty() && found.get(0).decision() instanceof Match) {
                boolean self = found.get(0).id() == city.get(i).id();
                right += self ? 1 : 0;
                wrong += self ? 0 : 1;
            }
        }

        assertThat(right).as("right, seed %d", SEED).isGreaterThan(4750);
        assertThat(wrong).as("wrong, seed %d", SEED).isLessThan(10);
    }

    @Test
    void listsTheBestFirst() {
        for (var person : city.subList(0, 500)) {
            assertThat(index.search(person))
                    .isSortedAccordingTo((a, b) -> b.weight().compareTo(a.weight()));
        }
    }

    @Test
    void findsNobodyForAStranger() {
        var stranger = aPerson("Wirjokoesoemo Tondokromo")
                .born(19310102)
                .in("1571010001")
                .person();

        assertThat(index.search(stranger)).isEmpty();
        assertThat(index.search(aPerson("").person())).isEmpty();
        assertThat(PersonIndex.of(PersonModel.indonesian(), List.of()).search(stranger))
                .isEmpty();
    }

    @Test
    void reportsBlocksThatWereTooLargeToSearch() {
        var people = new ArrayList<Person>();
        for (int i = 0; i < 500; i++) {
            people.add(aPerson("Siti").id(i).phone("081111111111").person());
        }

        var report = PersonIndex.of(PersonModel.indonesian(), people).report();

        assertThat(report.oversize()).containsKeys(BlockingPass.NAME, BlockingPass.PHONE_AND_TOKEN);
        assertThat(report.oversize())
                .allSatisfy((pass, oversize) -> assertThat(oversize.largest()).isEqualTo(500));
    }
}
