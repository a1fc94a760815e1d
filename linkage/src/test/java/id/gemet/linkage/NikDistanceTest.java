package id.gemet.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikDistanceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        3672011708900001, 3672011708900001, EXACT
        3672011708900001, 3672011708900000, ZEROED_TAIL
        3672011708900123, 3672011708900000, ZEROED_TAIL
        3672011708900123, 3672011708900120, ZEROED_TAIL
        3672011708901234, 3672011708000000, MISSING
        3672011708900001, 3672017108900001, TRANSPOSED
        3672011708900012, 3672011708900021, TRANSPOSED
        6372011708900001, 3672011708900001, TRANSPOSED
        3672011708900001, 3672021708900001, SUBSTITUTED
        3672011708900001, 3672011708800001, SUBSTITUTED
        3672011708900001, 3672015708900001, SUBSTITUTED
        3672011708900001, 3672011708900002, SERIAL_SUBSTITUTED
        3672011708900001, 3672011709910001, DIFFERENT
        3672011708900001, 1571024508850003, DIFFERENT
        3672011708900001, 9999999999999999, MISSING
        1111111111111111, 3672011708900001, MISSING
        9999999999999999, 9999999999999999, MISSING
        3672013213900001, 3672013213900001, EQUAL_BUT_IMPOSSIBLE
        3672011708900001, '',               MISSING
        '',               '',               MISSING
        """)
    void tellsHowOneNikMayBeTheOtherWrittenWrongly(String a, String b, NikDistance expected) {
        assertThat(NikDistance.between(a, b)).isEqualTo(expected);
        assertThat(NikDistance.between(b, a)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        3672011708900001, true
        3672015708900001, true
        3672013208900001, false
        3672017208900001, false
        3672011713900001, false
        3672011708900000, false
        0172011708900001, false
        '',               false
        """)
    void aNikIsPlausibleIfItCouldHaveBeenIssued(String nik, boolean plausible) {
        assertThat(NikDistance.isPlausible(nik)).isEqualTo(plausible);
    }
}
