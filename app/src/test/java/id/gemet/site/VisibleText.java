package id.gemet.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.jspecify.annotations.Nullable;

/** Collects what a person would read in a template although no message replaces it, and what the CSP would block. */
final class VisibleText extends AbstractSimpleMarkupHandler {

    private static final Set<String> REPLACED_BY =
            Set.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove");
    private static final String HANDED_OVER = "~{::"; // the content goes into the layout and is shown after all
    private static final Set<String> SPOKEN = Set.of("alt", "title", "placeholder", "aria-label", "label");
    private static final Set<String> ASKED_TOO_LATE = Set.of("th:if", "th:unless", "th:each");
    private static final Set<String> VOID = Set.of("input", "br", "hr", "img", "meta", "link", "col");
    private static final Pattern INLINED = Pattern.compile("\\[[\\[(].*?[\\])]\\]", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&[a-zA-Z]+;|&#[0-9]+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    private final Deque<Boolean> replaced = new ArrayDeque<>();
    private final ArrayList<String> problems = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    @Override
    public void handleOpenElement(String element, @Nullable Map<String, String> attributes, int line, int column) {
        check(element, attributes, line);
        if (!VOID.contains(element.toLowerCase(Locale.ROOT))) {
            replaced.push(isReplaced(attributes) || replaced.contains(true));
        }
    }

    @Override
    public void handleStandaloneElement(
            String element, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
        check(element, attributes, line);
    }

    @Override
    public void handleCloseElement(String element, int line, int column) {
        replaced.poll();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        var text = new String(buffer, offset, length);
        var bare = ENTITY.matcher(INLINED.matcher(text).replaceAll("")).replaceAll("");
        if (!Boolean.TRUE.equals(replaced.peek()) && WORD.matcher(bare).find()) {
            problems.add("line " + line + ": \"" + bare.strip() + "\" has no message");
        }
    }

    private void check(String element, @Nullable Map<String, String> attributes, int line) {
        if (element.equals("script") && (attributes == null || !attributes.containsKey("th:src"))) {
            problems.add("line " + line + ": script inside the page");
        }
        if (attributes != null) {
            if (attributes.containsKey("th:replace")
                    && attributes.keySet().stream().anyMatch(ASKED_TOO_LATE::contains)) {
                problems.add("line " + line + ": th:replace does not wait for a condition on the same element");
            }
            attributes.forEach((name, value) -> check(name, value, attributes, line));
        }
    }

    private void check(String name, @Nullable String value, Map<String, String> attributes, int line) {
        if (name.equals("style") || name.equals("th:style") || name.startsWith("on") || name.startsWith("th:on")) {
            problems.add("line " + line + ": " + name + " is blocked by the content security policy");
        }
        var translated = attributes.containsKey("th:" + name)
                || attributes.getOrDefault("th:attr", "").contains(name);
        if (SPOKEN.contains(name)
                && !translated
                && value != null
                && WORD.matcher(value).find()) {
            problems.add("line " + line + ": " + name + "=\"" + value + "\" has no message");
        }
    }

    private static boolean isReplaced(@Nullable Map<String, String> attributes) {
        return attributes != null
                && attributes.entrySet().stream()
                        .anyMatch(attribute -> REPLACED_BY.contains(attribute.getKey())
                                && !String.valueOf(attribute.getValue()).contains(HANDED_OVER));
    }
}
