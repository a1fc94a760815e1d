package id.gemet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.gemet.access.Actor;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.tariffs.PayerKind;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Officers of a city with one budget line, pressing their way through the pages. */
@Component
public class MoneyDesks {

    public static final String GROGOL = "36.72.04.1003";

    private final CoveredCity cities;
    private final LoggedIn loggedIn;
    private final ObjectProvider<MockMvc> mvc;

    MoneyDesks(CoveredCity cities, LoggedIn loggedIn, ObjectProvider<MockMvc> mvc) {
        this.cities = cities;
        this.loggedIn = loggedIn;
        this.mvc = mvc;
    }

    public Desk found() {
        var city = cities.found();
        return new Desk(city, city.line(PayerKind.APBD, "Iuran BPU", 10_000_000), loggedIn.staff(city.city(), GROGOL));
    }

    public final class Desk {

        private final FundedPeople city;
        private final LineId line;
        private final Map<Role, Actor> staff;

        Desk(FundedPeople city, LineId line, Map<Role, Actor> staff) {
            this.city = city;
            this.line = line;
            this.staff = staff;
        }

        public FundedPeople city() {
            return city;
        }

        public LineId line() {
            return line;
        }

        public String page(Role role, String path) throws Exception {
            var response = open(role, path);
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            return response.getContentAsString();
        }

        public MockHttpServletResponse open(Role role, String path) throws Exception {
            return press(role, get(path));
        }

        public MockHttpServletResponse press(Role role, AbstractMockHttpServletRequestBuilder<?> request)
                throws Exception {
            return mvc.getObject()
                    .perform(request.with(loggedIn.as(actor(role))))
                    .andReturn()
                    .getResponse();
        }

        /** With the figure and the password once more. */
        public MockHttpServletResponse confirm(Role role, AbstractMockHttpServletRequestBuilder<?> request, long figure)
                throws Exception {
            return mvc.getObject()
                    .perform(request.with(loggedIn.confirming(actor(role), figure)))
                    .andReturn()
                    .getResponse();
        }

        public Actor actor(Role role) {
            return Objects.requireNonNull(staff.get(role));
        }
    }
}
