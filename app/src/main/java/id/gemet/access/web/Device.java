package id.gemet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser in two words, so that people recognise their own: "Firefox · Android". */
final class Device {

    private Device() {}

    static String of(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return first(agent, "Firefox", "Edg", "OPR", "SamsungBrowser", "Chrome", "Safari") + " · "
                + first(agent, "Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux");
    }

    private static String first(String agent, String... names) {
        return Stream.of(names).filter(agent::contains).findFirst().orElse("?");
    }
}
