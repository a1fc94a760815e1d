package id.gemet.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final long SEED = 1969;
    private static final AgreementPattern LIKELY_ONE = new AgreementPattern(
            "NIK:DIFFERENT NAME:EXACT:14.000 BIRTH_DATE:EXACT SEX:SAME KELURAHAN:SAME:5.000 MOTHER:MISSING PHONE:DIFFERENT");
    private static final AgreementPattern LIKELY_TWINS = new AgreementPattern(
            "NIK:SERIAL_SUBSTITUTED NAME:PARTIAL:6.000 BIRTH_DATE:EXACT SEX:SAME KELURAHAN:SAME:5.000 MOTHER:EXACT:9.000"
                    + " PHONE:SAME:11.000");

    private final PersonModel shipped = PersonModel.indonesian();

    @Test
    void withoutLabelsNothingChanges() {
        assertThat(shipped.learnedFrom(List.of()).table()).isEqualTo(shipped.table());
    }

    @Test
    void aModelIsWrittenAndReadBackAsItIs() {
        var learned = shipped.learnedFrom(times(30, LIKELY_ONE, true));

        assertThat(PersonModel.parse(learned.table()).table()).isEqualTo(learned.table());
        assertThat(PersonModel.parse(learned.table()).decide(LIKELY_ONE)).isEqualTo(learned.decide(LIKELY_ONE));
    }

    @Test
    void whatOnePersonsRecordsDifferInWeighsLessAgainstThem() {
        var learned = shipped.learnedFrom(times(50, LIKELY_ONE, true));

        // fifty labels on top of fifty pairs' worth of 0.35: (50 · 0.35 + 50) / 100
        var phone = learned.weight(Field.PHONE, ValueAgreement.DIFFERENT).strangers();
        assertThat(phone).isEqualTo(log2(0.675 / 1), within(1e-9));
        assertThat(learned.decide(LIKELY_ONE).weight())
                .isGreaterThan(shipped.decide(LIKELY_ONE).weight());
    }

    @Test
    void twinsWhoWereTakenForOneCountAgainstWhatTwinsShare() {
        var learned = shipped.learnedFrom(times(50, LIKELY_TWINS, false));

        assertThat(learned.decide(LIKELY_TWINS).weight())
                .isLessThan(shipped.decide(LIKELY_TWINS).weight());
        for (var level : NameAgreement.values()) {
            assertThat(learned.weight(Field.NAME, level).strangers())
                    .as("strangers %s", level)
                    .isEqualTo(shipped.weight(Field.NAME, level).strangers());
        }
    }

    @Test
    void oneNikOnTwoRecordsKeepsItsWeightForNoLabelShowsIt() {
        var learned = shipped.learnedFrom(times(500, LIKELY_ONE, true));

        assertThat(learned.weight(Field.NIK, NikDistance.EXACT))
                .isEqualTo(shipped.weight(Field.NIK, NikDistance.EXACT));
        assertThat(learned.weight(Field.NIK, NikDistance.DIFFERENT).strangers())
                .isGreaterThan(shipped.weight(Field.NIK, NikDistance.DIFFERENT).strangers());
    }

    @Test
    void theOrderOfLabelsDoesNotMatter() {
        var labels = new ArrayList<>(times(20, LIKELY_ONE, true));
        labels.addAll(times(20, LIKELY_TWINS, false));
        var once = shipped.learnedFrom(labels);
        Collections.shuffle(labels, new Random(SEED));
        var again = shipped.learnedFrom(labels);

        for (var field : Field.values()) {
            for (var level : field.levels()) {
                assertThat(again.weight(field, level).twins())
                        .as("%s %s", field, level)
                        .isEqualTo(once.weight(field, level).twins(), within(1e-9));
            }
        }
    }

    @Test
    void aPatternSaysWhatTheRecordsSayAndNothingOfThem() {
        var city = InventedPeople.ofSeed(SEED, 400);
        var index = PersonIndex.of(shipped, city);
        var damage = new Damage(new Random(SEED), city);
        for (int i = 0; i < 2_000; i++) {
            var one = damage.rewritten(i % 400, 1);
            var other = damage.rewritten((i + i % 2) % 400, 2);

            var pattern = index.pattern(one, other);

            double whole = index.explain(one, other).stream()
                    .mapToDouble(Evidence::bits)
                    .sum();
            assertThat(shipped.decide(pattern).weight().bits())
                    .as(pattern.text())
                    .isEqualTo(whole, within(0.01));
            assertThat(shipped.explain(pattern).stream()
                            .mapToDouble(Evidence::bits)
                            .sum())
                    .as(pattern.text())
                    .isEqualTo(whole, within(0.01));
            assertThat(new AgreementPattern(pattern.text())).isEqualTo(pattern);
            assertThat(pattern.text()).doesNotContainPattern("[0-9]{4}");
        }
    }

    @Test
    void aTextThatIsNoPatternIsRefused() {
        for (var text : List.of("", "NIK:EXACT", LIKELY_ONE.text().replace("EXACT", "NEARLY"))) {
            assertThatThrownBy(() -> new AgreementPattern(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anIndexWeighedAnewAnswersByTheOtherModel() {
        var city = InventedPeople.ofSeed(SEED, 400);
        var learned = shipped.learnedFrom(times(200, LIKELY_ONE, true));
        var anew = PersonIndex.of(shipped, city).weighedBy(learned);
        var built = PersonIndex.of(learned, city);
        var damage = new Damage(new Random(SEED), city);

        for (int i = 0; i < 400; i++) {
            var person = damage.rewritten(i, -1);
            assertThat(anew.search(person)).isEqualTo(built.search(person));
        }
    }

    /** Pairs with a weight of much the same probability are one person about that often. */
    @Test
    void aProbabilityIsAboutHowOftenItIsOnePerson() {
        int people = 70_000;
        int records = 100_000;
        var random = new Random(SEED);
        var city = InventedPeople.ofSeed(SEED, people);
        var damage = new Damage(random, city);
        var list = new ArrayList<Person>();
        var who = new int[records];
        for (int i = 0; i < records; i++) {
            who[i] = i < people ? i : random.nextInt(people);
            list.add(damage.rewritten(who[i], i));
        }
        var index = PersonIndex.of(shipped, list);
        var pairs = new int[10];
        var same = new int[10];
        for (int row = 0; row < records; row++) {
            for (int other : index.candidatesAfter(row)) {
                var decision = index.likely(index.person(row), index.person(other));
                if (decision != null) {
                    int tenth = (int) Math.min(9, decision.weight().probability() * 10);
                    pairs[tenth]++;
                    same[tenth] += who[row] == who[other] ? 1 : 0;
                }
            }
        }
        for (int tenth = 0; tenth < 10; tenth++) {
            double share = (double) same[tenth] / pairs[tenth];
            System.out.printf(
                    "seed %d: said %d–%d %%: %.3f of %d pairs%n",
                    SEED, tenth * 10, tenth * 10 + 10, share, pairs[tenth]);
            assertThat(share).as("tenth %d", tenth).isBetween(tenth / 10.0 - 0.15, tenth / 10.0 + 0.3);
        }
    }

    private static List<Label> times(int count, AgreementPattern pattern, boolean same) {
        return Collections.nCopies(count, new Label(pattern, same));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
