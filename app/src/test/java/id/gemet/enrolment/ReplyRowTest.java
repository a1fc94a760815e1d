package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.enrolment.ReplyRow.Answer.Accepted;
import id.gemet.enrolment.ReplyRow.Answer.Rejected;
import id.gemet.enrolment.ReplyRow.Answer.Unusable;
import id.gemet.shared.Kpj;
import id.gemet.shared.SpreadsheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyRowTest {

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
        12345678901,     Diterima, '',          12345678901
        123 4567-8901,   '',       '',          12345678901
        '',              Ditolak,  NIK ganda,   NIK ganda
        '',              GAGAL,    '',          GAGAL
        '',              '',       Usia > 65,   Usia > 65
        12345678901,     TIDAK VALID, Sudah PU, Sudah PU
        1234567890,      Diterima, '',          KPJ_UNREADABLE
        '',              Diterima, '',          NO_ANSWER
        '',              '',       '',          NO_ANSWER
        """)
    void anAnswerIsANumberOrAReason(String kpj, String status, String reason, String expected) {
        var read = switch (new ReplyRow(2, "3672040101800001", kpj, status, reason, "").answer()) {
            case Accepted(Kpj number) -> number.digits();
            case Rejected(String why) -> why;
            case Unusable(Reply.Problem.Kind kind) -> kind.name();
        };

        assertThat(read).isEqualTo(expected);
    }

    @Test
    void aNikIsReadWithItsApostrophe() {
        assertThat(new ReplyRow(2, "'3672 0401 0180 0001", "", "", "", "").nikDigits())
                .contains("3672040101800001");
        assertThat(new ReplyRow(2, "3.67204E+15", "", "", "", "").nikDigits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'=1+1', '''=1+1'", "'+62', '''+62'", "'@a', '''@a'", "'-', '''-'", "Siti, Siti", "M'aruf, M'aruf"})
    void textThatASpreadsheetWouldRunIsMadePlain(String text, String inert) {
        assertThat(SpreadsheetText.inert(text)).isEqualTo(inert);
    }
}
