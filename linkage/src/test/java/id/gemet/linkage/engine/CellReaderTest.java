package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CellReaderTest {

    @Test
    void aHouseNumberOrADayIsAValue() {
        assertThat(identifier("7")).isNotZero();
        assertThat(identifier("11")).isNotZero().isNotEqualTo(identifier("12"));
        assertThat(identifier("222")).isNotZero();
    }

    @Test
    void fillersAndStumpsAreNoIdentityNumbers() {
        assertThat(nik("11")).isZero();
        assertThat(nik("1111")).isZero();
        assertThat(nik("3333333333333333")).isZero();
        assertThat(nik("1234567890123456")).isZero();
        assertThat(nik("36720416")).isNotZero();
    }

    @Test
    void aSpreadsheetKeptTheSizeOfANumberAndNotTheNumber() {
        assertThat(identifier("3.67201E+15")).isZero();
    }

    private static long identifier(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CellReader.identifier(bytes, 0, bytes.length);
    }

    private static long nik(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CellReader.nik(bytes, 0, bytes.length);
    }
}
