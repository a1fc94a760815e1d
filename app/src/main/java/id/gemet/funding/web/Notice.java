package id.gemet.funding.web;

import java.util.List;

/**
 * What came of a press of a button, shown once on the next page.
 *
 * @param kind done, info, behind or wrong
 */
record Notice(String kind, String key, List<Object> arguments) {

    static Notice of(String kind, String key, Object... arguments) {
        return new Notice(kind, key, List.of(arguments));
    }
}
