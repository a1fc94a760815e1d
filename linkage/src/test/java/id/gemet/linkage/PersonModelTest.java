package id.gemet.linkage;

import static id.gemet.linkage.PersonBuilder.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonModelTest {

    private static final long SEED = 1928;
    private static final int PEOPLE = 400;

    private final PersonModel model = PersonModel.indonesian();

    /** A household at one address with one telephone, and records that may be one of its members again. */
    @ParameterizedTest(name = "{0}: {9}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
        father and son         | 3672011203650002 | Umar Hasan     | 19650312 | L | 3672011708900001 | Rizki Hasan     | 19900817 | L | NonMatch
        father and son, no NIK | ''               | Umar Hasan     | 19650312 | L | ''               | Rizki Hasan     | 19900817 | L | NonMatch
        brothers               | 3672011708900001 | Rizki Hasan    | 19900817 | L | 3672010905930001 | Fajar Hasan     | 19930509 | L | NonMatch
        brothers, no NIK       | ''               | Rizki Hasan    | 19900817 | L | ''               | Fajar Hasan     | 19930509 | L | NonMatch
        sisters, no NIK        | ''               | Siti Rohmah    | 19900817 | P | ''               | Siti Maesaroh   | 19930509 | P | NonMatch
        brother and sister     | ''               | Rizki Hasan    | 19900817 | L | ''               | Siti Maesaroh   | 19930509 | P | NonMatch
        twins                  | 3672011708900001 | Rizki Hasan    | 19900817 | L | 3672011708900002 | Fajar Hasan     | 19900817 | L | ClericalReview
        twins, no NIK          | ''               | Yudi           | 19900817 | L | ''               | Fajar           | 19900817 | L | ClericalReview
        twins, one shared name | ''               | Siti Rohmah    | 19900817 | P | ''               | Siti Maesaroh   | 19900817 | P | ClericalReview
        twins a letter apart   | 3672015708900001 | Rahmat         | 19900817 | L | 3672015708900002 | Rahman          | 19900817 | L | ClericalReview
        one NIK, two names     | 3672011708900001 | Rizki Hasan    | 19900817 | L | 3672011708900001 | Siti Maesaroh   | 19930509 | P | ClericalReview
        another NIK            | 3672011708900001 | Rizki Hasan    | 19900817 | L | 1571022508850003 | Rizki Hasan     | 19900817 | L | ClericalReview
        the same again         | 3672011708900001 | Rizki Hasan    | 19900817 | L | 3672011708900001 | Rizki Hasan     | 19900817 | L | Match
        without NIK            | 3672011708900001 | Rizki Hasan    | 19900817 | L | ''               | Riski Hassan    | 19900817 | L | Match
        spreadsheet NIK        | 3672011708900001 | Rizki Hasan    | 19900817 | L | 3672011708900000 | Rizky Hasan     | 19900817 | L | Match
        a wrong digit          | 3672011708900001 | Rizki Hasan    | 19900817 | L | 3672011708900007 | Rizki Hasan     | 19900817 | L | Match
        day and month swapped  | ''               | Rizki Hasan    | 19900807 | L | ''               | Rizki Hasan     | 19900708 | L | Match
        """)
    void keepsMembersOfAHouseholdApart(
            String who,
            String nikA,
            String nameA,
            int bornA,
            char sexA,
            String nikB,
            String nameB,
            int bornB,
            char sexB,
            String decision) {
        var a = aPerson(nameA).nik(nikA).born(bornA).sex(sexA);
        var b = aPerson(nameB).nik(nikB).born(bornB).sex(sexB);
        var mother = who.startsWith("father") ? "Aminah" : "Juariah";

        var decided = model.decide(
                a.in("3672010001").childOf("Juariah").phone("081200000001").person(),
                b.in("3672010001").childOf(mother).phone("081200000001").person());

        assertThat(decided.getClass().getSimpleName()).as("%s %s", who, decided).isEqualTo(decision);
    }

    @Test
    void doesNotDependOnTheOrderOfAPair() {
        forRandomPairs((a, b, where) -> assertThat(model.decide(a, b)).as(where).isEqualTo(model.decide(b, a)));
    }

    @Test
    void nobodyIsLikerSomebodyThanThemselves() {
        forRandomPairs((a, b, where) -> assertThat(model.decide(a, a).weight())
                .as(where)
                .isGreaterThanOrEqualTo(model.decide(a, b).weight()));
    }

    @Test
    void explainsTheWholeWeight() {
        forRandomPairs((a, b, where) -> {
            double sum =
                    model.explain(a, b).stream().mapToDouble(Evidence::bits).sum();
            assertThat(sum).as(where).isEqualTo(model.decide(a, b).weight().bits(), within(1e-9));
        });
    }

    @Test
    void aMissingValueSpeaksNeitherForNorAgainst() {
        var known = aPerson("Rizki Hasan")
                .nik("3672011708900001")
                .born(19900817)
                .sex('L')
                .in("3672010001")
                .childOf("Juariah")
                .phone("081200000001");
        var nameless = aPerson("");

        assertThat(model.explain(known.person(), nameless.person()))
                .filteredOn(evidence -> evidence.field() != Field.RELATION)
                .allSatisfy(evidence -> {
                    assertThat(evidence.level().name()).isEqualTo("MISSING");
                    assertThat(evidence.bits()).isZero();
                });
        assertThat(model.decide(known.person(), nameless.person()).weight().bits())
                .isEqualTo(0, within(0.001));
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        var people = InventedPeople.ofSeed(SEED, 2000);
        var index = PersonIndex.of(model, people);

        var common = bits(index, "Muhammad");
        var rare = bits(index, "Wirjokoesoemo");

        assertThat(rare).isGreaterThan(common + 4);
    }

    private static double bits(PersonIndex index, String name) {
        var person = aPerson(name).person();
        return index.explain(person, person).stream()
                .filter(evidence -> evidence.field() == Field.NAME)
                .mapToDouble(Evidence::bits)
                .sum();
    }

    private interface PairCheck {
        void check(Person a, Person b, String where);
    }

    private static void forRandomPairs(PairCheck check) {
        var random = new Random(SEED);
        var city = InventedPeople.ofSeed(SEED, PEOPLE);
        var damage = new Damage(random, city);
        for (int i = 0; i < 4000; i++) {
            int one = random.nextInt(PEOPLE);
            int other = random.nextInt(3) == 0 ? random.nextInt(PEOPLE) : Math.min(PEOPLE - 1, one + random.nextInt(2));
            check.check(damage.rewritten(one, 1), damage.rewritten(other, 2), "seed %d, pair %d".formatted(SEED, i));
        }
    }
}
