package id.gemet.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody wanted to go before they were asked to log in: an address of this installation, or home. */
final class Next {

    private static final Pattern OWN = Pattern.compile("/|/[A-Za-z0-9][A-Za-z0-9._~/?=&%-]{0,300}");

    private Next() {}

    static String orHome(String next) {
        return OWN.matcher(next).matches() ? next : "/";
    }

    static String query(String next) {
        return orHome(next).equals("/") ? "" : "?ke=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
