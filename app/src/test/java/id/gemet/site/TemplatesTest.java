package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9][A-Za-z0-9_.\\-]*)");
    private static final Pattern BUILT_KEY = Pattern.compile("#\\{\\|([^$|]*)\\$\\{");

    static Stream<Path> templates() {
        return Sources.templates().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTextStandsInTheTemplateItself(Path template) throws Exception {
        assertThat(read(template).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageExists(Path template) throws Exception {
        var text = COMMENT.matcher(Files.readString(template)).replaceAll("");
        var keys = keys();

        assertThat(found(KEY, text)).allMatch(keys::contains, "is a message");
        for (var start : found(BUILT_KEY, text)) {
            assertThat(keys).as("keys beginning with " + start).anyMatch(key -> key.startsWith(start));
        }
    }

    @Test
    void aLiteralTextIsFoundWhereverItHides() throws Exception {
        assertThat(problems("<p>Halo</p>")).hasSize(1);
        assertThat(problems("<p>Jumlah <b th:text=\"${n}\">12</b></p>")).hasSize(1);
        assertThat(problems("<img alt=\"Peta\">")).hasSize(1);
        assertThat(problems("<p style=\"color: red\"></p>")).hasSize(1);
        assertThat(problems("<p th:style=\"|width: ${n}|\"></p>")).hasSize(1);
        assertThat(problems("<button onclick=\"x()\"></button>")).hasSize(1);
        assertThat(problems("<script>0</script>")).hasSize(1);
        assertThat(problems("<p th:if=\"${x}\" th:replace=\"~{y}\"></p>")).hasSize(1);
        assertThat(problems("<p th:text=\"#{a.b}\">Halo</p><p>·</p><p th:replace=\"~{x}\">Halo</p>"))
                .isEmpty();
        assertThat(problems("<html th:replace=\"~{l :: page(#{t}, ~{:: main})}\"><main>Halo</main></html>"))
                .hasSize(1);
        assertThat(problems("<p>[[#{a.b}]] – [[${n}]]</p>")).isEmpty();
        assertThat(problems("<img alt=\"Peta\" th:alt=\"#{a.b}\">")).isEmpty();
    }

    private static List<String> problems(String markup) throws ParseException {
        return read(markup).problems();
    }

    private static VisibleText read(Path template) throws IOException, ParseException {
        return read(Files.readString(template));
    }

    private static VisibleText read(String markup) throws ParseException {
        var text = new VisibleText();
        new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(markup, text);
        return text;
    }

    private static Set<String> keys() {
        return Sources.messages().stream()
                .flatMap(file -> MessagesTest.messages(file).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
