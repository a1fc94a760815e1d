package id.gemet.intake.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        3672010203857001          | SIXTEEN       | 3672010203857001
        " 3672010203857001 "      | SIXTEEN       | 3672010203857001
        '3672010203857001         | SIXTEEN       | 3672010203857001
        ’3672010203857001         | SIXTEEN       | 3672010203857001
        `3672010203857001         | SIXTEEN       | 3672010203857001
        367201 020385 7001        | SIXTEEN       | 3672010203857001
        3672.0102.0385.7001       | SIXTEEN       | 3672010203857001
        3672-0102-0385-7001       | SIXTEEN       | 3672010203857001
        3.672.010.203.857.001     | SIXTEEN       | 3672010203857001
        3672010203857001.0        | SIXTEEN       | 3672010203857001
        3672010203857001,00       | SIXTEEN       | 3672010203857001
        NIK 3672010203857001      | SIXTEEN       | 3672010203857001
        KTP: 3672010203857001     | SIXTEEN       | 3672010203857001
        36720102038570            | NOT_16_DIGITS | 36720102038570
        367201020385700           | NOT_16_DIGITS | 367201020385700
        36720102038570011         | NOT_16_DIGITS | 36720102038570011
        197001011990031001        | NOT_16_DIGITS | 197001011990031001
        36720I0203857001          | NOT_16_DIGITS | 367200203857001
        3672O10203857001          | NOT_16_DIGITS | 367210203857001
        3672010203857001/3672010203857002 | NOT_16_DIGITS | 36720102038570013672010203857002
        3672                      | NOT_16_DIGITS | 3672
        3.67201E+15               | SCIENTIFIC    | ""
        3,67201E+15               | SCIENTIFIC    | ""
        '3.67201E+15              | SCIENTIFIC    | ""
        3.67e15                   | SCIENTIFIC    | ""
        4E+15                     | SCIENTIFIC    | ""
        ""                        | MISSING       | ""
        -                         | MISSING       | ""
        --                        | MISSING       | ""
        0                         | MISSING       | ""
        .                         | MISSING       | ""
        n/a                       | MISSING       | ""
        #N/A                      | MISSING       | ""
        NIHIL                     | MISSING       | ""
        Tdk ada                   | MISSING       | ""
        BELUM ADA                 | MISSING       | ""
        NULL                      | MISSING       | ""
        0000000000000000          | MISSING       | ""
        1111111111111111          | MISSING       | ""
        1234567890123456          | MISSING       | ""
        menyusul                  | MISSING       | menyusul
        """)
    void aCellIsReadAsItsNumberOrAsWhatIsWrongWithIt(String cell, NikReading.Kind kind, String digits) {
        var reading = NikReading.of(cell, false);

        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.digits()).isEqualTo(digits);
    }

    @Test
    void charactersThatCannotBeSeenAreNotPartOfTheNumber() {
        assertThat(NikReading.of("\u00a03672010203\u200b857001\u202c", false).digits())
                .isEqualTo("3672010203857001");
    }

    @Test
    void onlyANumericCellEndingInZeroMayHaveLostItsLastDigit() {
        assertThat(NikReading.of("3672010203857000", true).shortened()).isTrue();
        assertThat(NikReading.of("3672010203857001", true).shortened()).isFalse();
        assertThat(NikReading.of("3672010203857000", false).shortened()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3672010103857001, true", "3672014103857001, true", "3672017103857001, true", "3672013112857001, true",
        "3672012902857001, true", "3672010003857001, false", "3672013203857001, false", "3672014003857001, false",
        "3672017203857001, false", "3672010113857001, false", "3672010100857001, false", "3672013002857001, false",
        "3672013104857001, false", "3672017006857001, true", "3672017106857001, false"
    })
    void theDateInTheNumberIsPossibleOrNot(String nik, boolean possible) {
        assertThat(NikReading.hasPossibleDate(nik)).isEqualTo(possible);
    }
}
