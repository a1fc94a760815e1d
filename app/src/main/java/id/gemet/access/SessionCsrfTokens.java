package id.gemet.access;

import id.gemet.vault.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The forms' tokens: a keyed hash of the session's token, so each belongs to one session and nothing is stored. Before
 * there is a session, a cookie of its own stands in for it.
 */
public final class SessionCsrfTokens implements CsrfTokenRepository {

    private static final String VISITOR = "gemet-tamu";

    private final Vault vault;

    public SessionCsrfTokens(Vault vault) {
        this.vault = vault;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SessionCookie.read(request)
                .or(() -> SessionCookie.read(request, VISITOR))
                .or(() -> drawn(request))
                .map(this::token)
                .orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var visitor = Sessions.randomToken();
        request.setAttribute(VISITOR, visitor);
        return token(visitor);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        drawn(request).ifPresent(visitor -> SessionCookie.write(request, response, VISITOR, visitor, -1));
    }

    private static Optional<String> drawn(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(VISITOR));
    }

    private CsrfToken token(String holder) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.index("csrf", holder));
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }
}
