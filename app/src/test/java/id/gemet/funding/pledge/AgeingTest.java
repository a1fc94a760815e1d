package id.gemet.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "0, NOT_DUE",
        "1, UP_TO_30",
        "30, UP_TO_30",
        "31, UP_TO_60",
        "60, UP_TO_60",
        "61, UP_TO_90",
        "90, UP_TO_90",
        "91, LONGER"
    })
    void anInstalmentAgesFromTheDayAfterItIsDue(int days, Ageing age) {
        assertThat(Ageing.of(DUE, DUE.plusDays(days))).isEqualTo(age);
    }

    @Test
    void instalmentsThatDoNotAddUpAreNoTerms() {
        var one = new Instalment(1, DUE, new Rupiah(99));

        assertThatThrownBy(() -> terms(List.of(one))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInstalmentStandsOnceInAVersion() {
        var half = new Instalment(1, DUE, new Rupiah(50));

        assertThatThrownBy(() -> terms(List.of(half, half))).isInstanceOf(IllegalArgumentException.class);
    }

    private static PledgeTerms terms(List<Instalment> instalments) {
        return new PledgeTerms(
                PledgeUnit.RUPIAH, 100, MonthRange.year(2026), new Rupiah(100), "Surat 1", DUE, instalments);
    }
}
