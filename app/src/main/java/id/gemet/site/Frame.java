package id.gemet.site;

import java.util.List;

/**
 * What is around every page.
 *
 * @param role the role's constant, empty for a visitor without account
 * @param items what this role may open, in the order of the work
 * @param otherLanguageHref this very page in the other language
 */
public record Frame(
        String city,
        String userName,
        String role,
        List<Item> items,
        String language,
        String otherLanguageHref,
        boolean demo,
        String version,
        String checkpoint) {

    public record Item(String name, String path, boolean active) {}

    public Frame {
        items = List.copyOf(items);
    }

    public boolean isSignedIn() {
        return !role.isEmpty();
    }

    public String otherLanguage() {
        return language.equals("en") ? "id" : "en";
    }
}
