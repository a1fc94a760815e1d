package id.gemet.site;

import java.util.List;

/**
 * A method and an address: "*" stands for one segment, "**" at the end for any number, none included. HEAD is asked as
 * GET.
 */
record RoutePattern(String method, List<String> segments) {

    static RoutePattern get(String pattern) {
        return new RoutePattern("GET", split(pattern));
    }

    static RoutePattern post(String pattern) {
        return new RoutePattern("POST", split(pattern));
    }

    boolean fits(String otherMethod, String path) {
        if (!method.equals(otherMethod.equals("HEAD") ? "GET" : otherMethod)) {
            return false;
        }
        var asked = split(path);
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).equals("**")) {
                return true;
            }
            if (i >= asked.size() || !fitsSegment(segments.get(i), asked.get(i))) {
                return false;
            }
        }
        return asked.size() == segments.size();
    }

    private static boolean fitsSegment(String pattern, String asked) {
        return pattern.equals("*") ? !asked.isEmpty() : pattern.equals(asked);
    }

    private static List<String> split(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
