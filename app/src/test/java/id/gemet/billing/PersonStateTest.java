package id.gemet.billing;

import static id.gemet.enrolment.Standing.ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.enrolment.Standing;
import id.gemet.shared.Rupiah;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonStateTest {

    private static final Rupiah DUES = new Rupiah(16_800);
    private static final List<Standing> ALL = List.of(Standing.values());

    @Test
    void whoIsListedPaidAndActiveAgreesEverywhere() {
        assertThat(state(true, DUES, DUES, ACTIVE)).isEqualTo(PersonState.PAID_ACTIVE);
    }

    @Test
    void moneyAndCoverThatPartAreNamedByWhatIsMissing() {
        assertThat(state(true, DUES, DUES)).isEqualTo(PersonState.PAID_NOT_ACTIVE);
        assertThat(state(true, DUES, DUES, Standing.INACTIVE)).isEqualTo(PersonState.PAID_NOT_ACTIVE);
        assertThat(state(true, DUES, Rupiah.ZERO, ACTIVE)).isEqualTo(PersonState.ACTIVE_NOT_PAID);
        assertThat(state(true, Rupiah.ZERO, Rupiah.ZERO, ACTIVE)).isEqualTo(PersonState.ACTIVE_NOT_PAID);
        assertThat(state(true, Rupiah.ZERO, Rupiah.ZERO)).isEqualTo(PersonState.NEITHER);
        assertThat(state(false, Rupiah.ZERO, Rupiah.ZERO, ACTIVE)).isEqualTo(PersonState.NOT_LISTED);
    }

    @Test
    void whatTheInsurerKnowsOfThePersonComesBeforeMoney() {
        assertThat(state(true, DUES, DUES, Standing.DECEASED)).isEqualTo(PersonState.DECEASED);
        assertThat(state(true, DUES, DUES, Standing.OVER_AGE)).isEqualTo(PersonState.OVER_AGE);
        assertThat(state(true, DUES, DUES, Standing.OTHER_PAYER, ACTIVE)).isEqualTo(PersonState.OTHER_PAYER);
        assertThat(state(false, DUES, DUES, Standing.NIK_REJECTED)).isEqualTo(PersonState.REJECTED_NIK);
        assertThat(PersonState.of(
                        new PersonFacts(true, false, Set.of(ACTIVE), 2, true, DUES, DUES, DUES, Optional.empty())))
                .isEqualTo(PersonState.DUPLICATE_KPJ);
    }

    @Test
    void everyImaginablePersonIsInAStateWithANextStepUnlessAllAgree() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var seen = EnumSet.noneOf(PersonState.class);
        for (int i = 0; i < 20_000; i++) {
            var facts = facts(random);
            var state = PersonState.of(facts);
            seen.add(state);
            assertThat(state.next() == NextStep.NONE)
                    .as("seed %d, %s", seed, facts)
                    .isEqualTo(state == PersonState.PAID_ACTIVE);
            if (state == PersonState.PAID_ACTIVE) {
                assertThat(facts.listed() && facts.isPaid() && facts.is(ACTIVE))
                        .as("seed %d, %s", seed, facts)
                        .isTrue();
            }
        }
        assertThat(seen).as("seed %d", seed).containsExactlyInAnyOrder(PersonState.values());
    }

    private static PersonFacts facts(Random random) {
        var standings = EnumSet.noneOf(Standing.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            standings.add(ALL.get(random.nextInt(ALL.size())));
        }
        var billed = random.nextBoolean() ? DUES : Rupiah.ZERO;
        return new PersonFacts(
                random.nextInt(4) > 0,
                random.nextInt(4) == 0,
                standings,
                standings.isEmpty() ? 0 : 1 + random.nextInt(8) / 7,
                random.nextInt(20) > 0,
                DUES,
                billed,
                random.nextBoolean() ? billed : Rupiah.ZERO,
                random.nextBoolean() ? Optional.empty() : Optional.of(new Rupiah(random.nextInt(3) * 16_800L)));
    }

    private static PersonState state(boolean listed, Rupiah billed, Rupiah paid, Standing... standings) {
        return PersonState.of(new PersonFacts(
                listed,
                false,
                Set.of(standings),
                Math.min(1, standings.length),
                true,
                DUES,
                billed,
                paid,
                Optional.empty()));
    }
}
