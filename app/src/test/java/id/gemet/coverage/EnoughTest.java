package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.Rupiah;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnoughTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        600000000, 3500, 10
        588000000, 3500, 10
        587999999, 3500, 9
        58799999, 3500, 0
        1000000, 0, 0
        -5, 10, 0
        """)
    void moneyLastsWholeMonthsOnly(long rupiah, long people, long months) {
        assertThat(Enough.months(new Rupiah(rupiah), people, new Rupiah(16_800)))
                .isEqualTo(months);
    }
}
