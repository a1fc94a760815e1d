package id.gemet.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Holds the session's token in the browser: unseen by script, sent to this host only, gone when the browser closes. */
public final class SessionCookie {

    private SessionCookie() {}

    public static Optional<String> read(HttpServletRequest request) {
        return read(request, "gemet");
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        write(request, response, "gemet", token, -1);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "gemet", "", 0);
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        var wanted = fullName(request, name);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(wanted))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, long maxAge) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(fullName(request, name), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(maxAge)
                        .build()
                        .toString());
    }

    private static String fullName(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
