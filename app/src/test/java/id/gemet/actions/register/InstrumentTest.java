package id.gemet.actions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.actions.register.Instrument.Kind;
import id.gemet.actions.register.Instrument.Standing;
import id.gemet.actions.register.Instrument.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-05-19, EXPIRED, -1",
        "2026-05-20, ENDING, 0",
        "2026-07-19, ENDING, 60",
        "2026-07-20, IN_FORCE, 61",
    })
    void endsOnItsLastDay(LocalDate lastDay, Standing standing, long daysLeft) {
        var instrument = instrument(Kind.AGREEMENT, "1", Optional.of(lastDay), Optional.empty());

        assertThat(instrument.standing(TODAY)).isEqualTo(standing);
        assertThat(instrument.daysLeft(TODAY)).contains(daysLeft);
    }

    @Test
    void withoutALastDayItHoldsUntilItIsReplaced() {
        var alone = instrument(Kind.MAYOR, "41/2024", Optional.empty(), Optional.empty());
        var replaced = instrument(
                Kind.MAYOR, "41/2024", Optional.of(TODAY.minusDays(9)), Optional.of(successor(Optional.empty())));

        assertThat(alone.standing(TODAY)).isEqualTo(Standing.IN_FORCE);
        assertThat(alone.daysLeft(TODAY)).isEmpty();
        assertThat(replaced.standing(TODAY)).isEqualTo(Standing.REPLACED);
    }

    @Test
    void whatReplacesItDoesSoFromItsFirstDay() {
        var next = successor(Optional.of(TODAY.plusDays(1)));
        var instrument = instrument(Kind.MAYOR, "41/2024", Optional.empty(), Optional.of(next));

        assertThat(instrument.standing(TODAY)).isEqualTo(Standing.IN_FORCE);
        assertThat(instrument.standing(TODAY.plusDays(1))).isEqualTo(Standing.REPLACED);
    }

    @Test
    void holdsFromItsFirstDayElseFromTheDayItWasSigned() {
        var terms = terms(Optional.of(TODAY.minusDays(9)), Optional.of(TODAY.plusDays(1)), Optional.empty());
        var instrument = instrument(terms, Optional.empty());

        assertThat(instrument.standing(TODAY)).isEqualTo(Standing.NOT_YET);
        assertThat(instrument.standing(TODAY.plusDays(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(terms(Optional.of(TODAY), Optional.empty(), Optional.empty()).from())
                .contains(TODAY);
    }

    @Test
    void whatRanOutComesFirstAndThenTheHigherNorm() {
        var agreement = instrument(Kind.AGREEMENT, "1", Optional.of(TODAY.minusDays(1)), Optional.empty());
        var mayor = instrument(Kind.MAYOR, "41/2024", Optional.empty(), Optional.empty());
        var president = instrument(Kind.PRESIDENT, "8/2025", Optional.empty(), Optional.empty());

        assertThat(List.of(mayor, president, agreement).stream().sorted(Instrument.mostUrgent(TODAY)))
                .containsExactly(agreement, president, mayor);
    }

    @Test
    void cannotEndBeforeItWasSignedOrBegan() {
        assertThatThrownBy(() -> terms(Optional.of(TODAY), Optional.empty(), Optional.of(TODAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms(Optional.empty(), Optional.of(TODAY), Optional.of(TODAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instrument.Successor successor(Optional<LocalDate> from) {
        return new Instrument.Successor(new InstrumentId(UUID.randomUUID()), from);
    }

    private static Terms terms(Optional<LocalDate> signed, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Terms(Kind.MAYOR, "1", "Tentang", "Wali Kota", signed, from, until, "");
    }

    private static Instrument instrument(
            Kind kind, String number, Optional<LocalDate> until, Optional<Instrument.Successor> successor) {
        return instrument(
                new Terms(kind, number, "Tentang", "Penerbit", Optional.empty(), Optional.empty(), until, ""),
                successor);
    }

    private static Instrument instrument(Terms terms, Optional<Instrument.Successor> successor) {
        return new Instrument(
                new InstrumentId(UUID.randomUUID()),
                terms,
                Optional.empty(),
                successor,
                Optional.empty(),
                List.of(),
                "Sri",
                TODAY);
    }
}
