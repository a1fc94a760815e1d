package id.gemet.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        400, NOT_UNDERSTOOD
        403, FORBIDDEN
        404, NOT_FOUND
        405, NOT_UNDERSTOOD
        409, OUTDATED
        413, TOO_LARGE
        422, USED_BEFORE
        500, DEFECT
        503, DEFECT
        """)
    void eachStatusHasItsSentence(int status, ErrorKind kind) {
        assertThat(ErrorKind.of(status, false)).isEqualTo(kind);
    }

    @Test
    void aFormSentTooLateIsNotForbidden() {
        assertThat(ErrorKind.of(403, true)).isEqualTo(ErrorKind.EXPIRED);
    }
}
