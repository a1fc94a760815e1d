package id.gemet.linkage;

import static id.gemet.linkage.PersonBuilder.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final long SEED = 1908;
    private static final String NIK = "3672011708900001";
    private static final String OTHER_NIK = "1571022508850003";

    private final PersonBuilder rizki = aPerson("Rizki Wiryawan")
            .born(19900817)
            .sex('L')
            .in("3672010001")
            .childOf("Juariah")
            .phone("081200000001");

    @Test
    void numbersPeopleInTheOrderOfTheList() {
        var duplicates = Duplicates.within(List.of(
                rizki.id(10).person(),
                aPerson("Siti Maesaroh").id(11).person(),
                rizki.id(12).person()));

        assertThat(duplicates.clusters()).containsExactly(List.of(10L, 12L));
        assertThat(List.of(duplicates.personNumber(0), duplicates.personNumber(1), duplicates.personNumber(2)))
                .containsExactly(1, 2, 1);
        assertThat(duplicates.reviews()).isEmpty();
    }

    @Test
    void aRecordWithoutNikDoesNotMakeOnePersonOfTwoNiks() {
        var duplicates = Duplicates.within(List.of(
                rizki.id(1).nik(NIK).person(),
                rizki.id(2).person(),
                rizki.id(3).nik(OTHER_NIK).person()));

        assertThat(duplicates.clusters())
                .hasSize(1)
                .allSatisfy(cluster -> assertThat(cluster).hasSize(2));
        assertThat(duplicates.reviews()).hasSize(2);
    }

    @Test
    void noClusterEverHoldsTwoNiksThatNoSlipExplains() {
        var list = damagedList();

        assertThat(Duplicates.within(list).clusters()).allSatisfy(cluster -> {
            for (long a : cluster) {
                for (long b : cluster) {
                    assertThat(NikDistance.between(
                                    list.get((int) a).nik(), list.get((int) b).nik()))
                            .isNotEqualTo(NikDistance.DIFFERENT);
                }
            }
        });
    }

    @Test
    void givesTheSameAnswerEveryTime() {
        var list = damagedList();

        var once = Duplicates.within(list);
        var again = Duplicates.within(list);

        assertThat(again.clusters()).isEqualTo(once.clusters());
        assertThat(again.reviews()).isEqualTo(once.reviews());
    }

    private static List<Person> damagedList() {
        var random = new Random(SEED);
        var city = InventedPeople.ofSeed(SEED, 1000);
        var damage = new Damage(random, city);
        var list = new ArrayList<Person>();
        for (int i = 0; i < 3000; i++) {
            list.add(damage.rewritten(random.nextInt(1000), i));
        }
        return list;
    }
}
