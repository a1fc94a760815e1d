package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Pattern DEED = Pattern.compile("\\.record\\(\\s*\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

    static Stream<Path> indonesian() {
        return all().filter(file -> !file.toString().endsWith("_en.properties"));
    }

    static Stream<Path> all() {
        return Sources.messages().stream();
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void whatIsSaidInIndonesianIsSaidInEnglish(Path file) {
        var english = file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));

        assertThat(english).exists();
        assertThat(messages(english).keySet()).isEqualTo(messages(file).keySet());
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void bothLanguagesTakeTheSameFigures(Path file) {
        var english =
                messages(file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties")));

        messages(file)
                .forEach((key, text) -> assertThat(places(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @Test
    void everyDeedInTheTrailHasAName() {
        var named = messages(Sources.messages().stream()
                .filter(file -> file.endsWith("audit.properties"))
                .findFirst()
                .orElseThrow());
        var deeds = Sources.code().stream()
                .flatMap(file -> DEED.matcher(text(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());

        assertThat(deeds).hasSizeGreaterThan(20);
        assertThat(deeds).allMatch(deed -> named.containsKey("audit.action." + deed), "has a name");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** With a figure in it a message goes through MessageFormat, which swallows a single apostrophe. */
    @ParameterizedTest
    @MethodSource("all")
    void apostrophesAreDoubledWhereFiguresStand(Path file) {
        messages(file)
                .forEach((key, text) -> assertThat(
                                text.contains("{0") && text.replace("''", "").contains("'"))
                        .as(key)
                        .isFalse());
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        var place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    static Map<String, String> messages(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }
}
