package id.gemet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> OWN = List.of("sri.wahyuni", "Sri Wahyuni", "Kota Balikpapan");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd12345",
                "123456789012",
                "qwertyuiop123",
                "gemet-cilegon-2026",
                "Disnaker2026!!",
                "balikpapan2026",
                "wahyuni-wahyuni",
                "aaaaaaaaaaaa",
                "abababababab",
                "indonesiamerdeka45"
            })
    void refusesWhatAnybodyWouldTry(String password) {
        assertThat(PasswordRules.judge(password, OWN)).hasValue(PasswordProblem.EASY_TO_GUESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kuda hujan lemari", "Payung-biru-tiga-belas", "tr7#kqLm2vXz", "bukit kopi jendela"})
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(PasswordRules.judge(password, OWN)).isEmpty();
    }

    @Test
    void asksForTwelveSignsAndStopsAtOneHundredAndTwentyEight() {
        assertThat(PasswordRules.judge("kuda hujan", OWN)).hasValue(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.judge("kuda hujan ".repeat(12), OWN)).hasValue(PasswordProblem.TOO_LONG);
    }

    @Test
    void theDrawnOnesPassTheirOwnRules() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(PasswordRules.judge(Passwords.draw(), OWN)).isEmpty();
        }
    }
}
