package id.gemet.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out at every request whose session it is, and lets that user act for the rest of it. */
public final class SessionFilter extends OncePerRequestFilter {

    /** Where controllers find the {@link UserSession}, complete or not. */
    public static final String SESSION = "id.gemet.access.UserSession";

    private static final Set<String> BEFORE_CHANGING_THE_PASSWORD = Set.of("/sandi", "/keluar", "/error");

    private final Sessions sessions;

    public SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = SessionCookie.read(request).flatMap(sessions::find);
        if (session.isPresent()) {
            request.setAttribute(SESSION, session.get());
        }
        var complete = session.filter(UserSession::complete);
        if (complete.isEmpty() && Acting.find().isEmpty() && isUpload(request)) {
            response.sendRedirect(request.getContextPath() + "/masuk");
        } else if (complete.isEmpty()) {
            chain.doFilter(request, response);
        } else if (complete.get().mustChange() && !BEFORE_CHANGING_THE_PASSWORD.contains(request.getRequestURI())) {
            response.sendRedirect(request.getContextPath() + "/sandi");
        } else {
            letAct(complete.get(), request, response, chain);
        }
    }

    /** An upload is read into memory, so of strangers it is not even read. */
    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void letAct(
            UserSession session, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                session.actor().user(), "", List.of())));
        try (var _ = Acting.begin(session.actor())) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/aset/") || path.startsWith("/webjars/");
    }

    /** An answer prepared on another thread, and an error page, are still that user's. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
