package id.gemet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class DemoCitiesTest {

    private static final DemoCity CILEGON = DemoCities.cilegon(DemoCities.SEED);
    private static final DemoCity JAMBI = DemoCities.jambi(DemoCities.SEED);

    @Test
    void cilegonReceivesEightThousandRowsInADozenLists() {
        assertThat(CILEGON.lists()).hasSize(12);
        assertThat(CILEGON.dataRows()).isEqualTo(8_000);
        assertThat(CILEGON.lists()).extracting(SentList::kind).contains(SenderKind.values());
    }

    @Test
    void inCilegonAboutEightyFiveInAHundredCanBeVerified() {
        assertThat(CILEGON.verifiable()).isBetween(6_640, 6_960);
    }

    @Test
    void jambiListsFifteenThousandOfWhomAFifthCanBeVerified() {
        assertThat(JAMBI.lists()).extracting(SentList::dataRows).containsExactly(1_316, 15_000);
        var officers = verifiableOfficers();
        assertThat(officers).isGreaterThan(1_280);
        assertThat(JAMBI.verifiable() - officers).isBetween(2_850, 3_150);
    }

    private static int verifiableOfficers() {
        return (int) JAMBI.lists().getFirst().expected().stream()
                .filter(row -> row.outcome() == ExpectedRow.Outcome.OK)
                .count();
    }

    @Test
    void everyKindOfDamageIsThere() {
        var planted = EnumSet.noneOf(Finding.class);
        CILEGON.lists().forEach(list -> list.expected().forEach(row -> planted.addAll(row.findings())));
        assertThat(planted).containsExactlyInAnyOrder(Finding.values());
    }

    @Test
    void everyRowIsToldOnce() {
        for (var list : CILEGON.lists()) {
            assertThat(list.expected().stream().map(row -> row.sheet() + "/" + row.row()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void rowsThatListNobodyAreIgnored() {
        assertThat(CILEGON.lists().stream().flatMap(list -> list.expected().stream()))
                .allMatch(row -> (row.person() == 0) == (row.outcome() == ExpectedRow.Outcome.IGNORED));
    }

    @Test
    void dukcapilAnswersEachNumberOnce() {
        var numbers = CILEGON.dukcapil().lines().skip(1).map(line -> line.substring(0, 16));
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(CILEGON.dukcapil())
                .contains(",PADAN,", ",TIDAK_PADAN,", ",TIDAK_DITEMUKAN,", ",MENINGGAL,", ",NONAKTIF,");
    }

    @Test
    void theSameSeedGivesTheSameFiles() {
        var again = DemoCities.cilegon(DemoCities.SEED);
        for (int i = 0; i < again.lists().size(); i++) {
            assertThat(again.lists().get(i).content())
                    .isEqualTo(CILEGON.lists().get(i).content());
            assertThat(again.lists().get(i).expected())
                    .isEqualTo(CILEGON.lists().get(i).expected());
        }
        assertThat(again.dukcapil()).isEqualTo(CILEGON.dukcapil());
        assertThat(again.participants()).isEqualTo(CILEGON.participants());
        assertThat(again.dtsen()).isEqualTo(CILEGON.dtsen());
    }
}
