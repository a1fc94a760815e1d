package id.gemet.testing;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** In tests only: whoever names a role in a header acts in it, in Kota Cilegon. */
@TestConfiguration(proxyBeanMethods = false)
class ActingByHeader {

    static final String HEADER = "X-Test-Role";

    private static final UserId SOMEBODY = new UserId(new UUID(1, 1));

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> actingByHeaderFilter(Offices offices) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var role = request.getHeader(HEADER);
                if (role == null) {
                    chain.doFilter(request, response);
                } else {
                    actAs(actor(offices, Role.valueOf(role)), request, response, chain);
                }
            }

            @Override
            protected boolean shouldNotFilterErrorDispatch() {
                return false;
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static void actAs(
            Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        Acting.run(actor, () -> {
            try {
                chain.doFilter(request, response);
            } catch (ServletException | IOException problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private static Actor actor(Offices offices, Role role) {
        var city = offices.pemdas().stream()
                .filter(pemda -> pemda.name().equals("Kota Cilegon"))
                .findFirst()
                .orElseThrow();
        return switch (role) {
            case COMPANY_OFFICER -> companyOfficer(offices, city);
            case KELURAHAN_OFFICER -> TestCities.kelurahanOfficer(city, "36.72.04.1003");
            default -> new Actor(SOMEBODY, "Sri Wahyuni", role, city.id(), city.id(), OfficeKind.PEMDA, city.region());
        };
    }

    private static Actor companyOfficer(Offices offices, Office city) {
        var company = Acting.as(Actor.system(city), offices::list).stream()
                .filter(office -> office.kind() == OfficeKind.COMPANY)
                .findFirst()
                .orElseThrow();
        return new Actor(
                SOMEBODY,
                "Dewi Lestari",
                Role.COMPANY_OFFICER,
                city.id(),
                company.id(),
                OfficeKind.COMPANY,
                city.region());
    }
}
