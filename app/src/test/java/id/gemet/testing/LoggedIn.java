package id.gemet.testing;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.DemoLogin;
import id.gemet.access.DemoLogins;
import id.gemet.access.Office;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.Sessions;
import id.gemet.shared.RegionCode;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a test open pages as somebody: {@code mvc.perform(get("/pekerja").with(loggedIn.as(actor)))}. */
@Component
public final class LoggedIn {

    static final String COOKIE = "gemet";

    private final Offices offices;
    private final DemoLogins logins;
    private final Sessions sessions;

    LoggedIn(Offices offices, DemoLogins logins, Sessions sessions) {
        this.offices = offices;
        this.logins = logins;
        this.sessions = sessions;
    }

    /** One real user for each role of this city, at a desk of their own where the role asks for one. */
    public Map<Role, Actor> staff(Office pemda, String kelurahan) {
        return Acting.as(Actor.system(pemda), () -> {
            var desks = List.of(
                    offices.open(OfficeKind.KELURAHAN, "Kelurahan Uji", new RegionCode(kelurahan)),
                    offices.open(OfficeKind.COMPANY, "PT Baja Uji", pemda.region()),
                    offices.open(OfficeKind.INSURER, "BPJS Uji", pemda.region()));
            var staff = new EnumMap<Role, Actor>(Role.class);
            for (var login : new ArrayList<>(logins.create(pemda, desks))) {
                staff.putIfAbsent(login.role(), login.actor());
            }
            return staff;
        });
    }

    /** The same, on the page that asks for the figure and the password again. */
    public RequestPostProcessor confirming(Actor actor, long figure) {
        var password = password(actor);
        return request -> {
            request.addParameter("jumlah", String.valueOf(figure));
            request.addParameter("bukti", password);
            return as(actor).postProcessRequest(request);
        };
    }

    public String password(Actor actor) {
        return logins.list().stream()
                .filter(login -> login.actor().equals(actor))
                .map(DemoLogin::password)
                .findFirst()
                .orElseThrow();
    }

    /** For requests over a real connection: the cookie of a session of their own. */
    public String cookie(Actor actor) {
        return COOKIE + "=" + Acting.as(actor, () -> sessions.open("test"));
    }

    /**
     * The cookie's token for somebody of the demo's Kota Cilegon: the last in that role, for the first Disnaker officer
     * received the lists and may not decide about them.
     */
    String demoSession(Role role) {
        var actor = logins.list().stream()
                .filter(login -> login.role() == role && login.login().endsWith(".cilegon"))
                .filter(login -> login.actor().deskKind() != OfficeKind.OPD)
                .reduce((first, last) -> last)
                .orElseThrow()
                .actor();
        return Acting.as(actor, () -> sessions.open("test"));
    }

    /** A session of their own and, for what changes something, the form's token. */
    public RequestPostProcessor as(Actor actor) {
        var token = Acting.as(actor, () -> sessions.open("test"));
        return request -> {
            request.setCookies(new Cookie(COOKIE, token));
            return "GET".equals(request.getMethod())
                    ? request
                    : SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
        };
    }
}
