package id.gemet.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.shared.Rupiah;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        16800         | 16800
        16.800        | 16800
        16,800        | 16800
        Rp16.800      | 16800
        Rp 16.800,-   | 16800
        rp. 2.400.000 | 2400000
        0             | 0
        """)
    void amountsAreReadAsOfficersWriteThem(String text, long amount) {
        assertThat(Typed.rupiah(text)).isEqualTo(new Rupiah(amount));
    }

    /** 16.80 could be meant as sixteen rupiah eighty or as a slip of the finger: ask again. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "16.80", "1.6800", "-500", "Rp", "16,800.00", "enam belas ribu", "99999999999999999999"})
    void whatMayMeanSomethingElseIsAskedAgain(String text) {
        assertThatThrownBy(() -> Typed.rupiah(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
