package id.gemet.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Reconfirmation.Answer;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DatabaseTest
class ReconfirmationTest {

    private static final int PEOPLE = 880;

    private final Offices offices;
    private final DemoLogins logins;
    private final Reconfirmation reconfirmation;
    private List<DemoLogin> people = List.of();

    ReconfirmationTest(Offices offices, DemoLogins logins, Reconfirmation reconfirmation) {
        this.offices = offices;
        this.logins = logins;
        this.reconfirmation = reconfirmation;
    }

    @BeforeEach
    void foundACity() {
        var pemda = TestCities.found(offices, "36.72");
        people = Acting.as(Actor.system(pemda), () -> logins.create(pemda, List.of()));
    }

    @Test
    void theFigureMayBeTypedAsItIsShown() {
        assertThat(check("/", "880", sekda().password())).isEqualTo(Answer.CONFIRMED);
        assertThat(check("/", "Rp880", sekda().password())).isEqualTo(Answer.CONFIRMED);
        assertThat(check("/", "808", sekda().password())).isEqualTo(Answer.OTHER_FIGURE);
        assertThat(check("/", "", sekda().password())).isEqualTo(Answer.OTHER_FIGURE);
    }

    @Test
    void aCodeServesForThePasswordOnOneFormOnly() {
        var code = logins.code(sekda());

        assertThat(check("/dana/usulan/1/setujui", code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(Answer.CONFIRMED);
        assertThat(check("/dana/usulan/2/setujui", code)).isEqualTo(Answer.NOT_THEM);
    }

    @Test
    void aDoubleClickIsConfirmedBothTimes() {
        var code = logins.code(sekda());

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(click -> check("/dana/usulan/1/setujui", code))
                .toList();

        assertThat(answers).containsOnly(Answer.CONFIRMED);
    }

    @Test
    void somebodyElsesPasswordIsNotTheirs() {
        assertThat(check("/", people.getLast().password())).isEqualTo(Answer.NOT_THEM);
        assertThat(check("/", "")).isEqualTo(Answer.NOT_THEM);
    }

    @Test
    void afterTenWrongOnesTheRightOneIsNotLookedAtEither() {
        for (var i = 0; i < 10; i++) {
            check("/", "salah " + i);
        }

        assertThat(check("/", sekda().password())).isEqualTo(Answer.TOO_MANY_TRIES);
    }

    private Answer check(String page, String proof) {
        return check(page, "880", proof);
    }

    private Answer check(String page, String figure, String proof) {
        var actor = sekda().actor();
        var request = new MockHttpServletRequest("POST", page);
        request.addParameter("jumlah", figure);
        request.addParameter("bukti", proof);
        request.setAttribute(
                SessionFilter.SESSION, new UserSession(UUID.randomUUID(), actor, sekda().login(), true, false));
        return Acting.as(actor, () -> reconfirmation.check(request, PEOPLE));
    }

    private DemoLogin sekda() {
        return people.stream()
                .filter(login -> login.role() == Role.SECRETARY)
                .findFirst()
                .orElseThrow();
    }
}
