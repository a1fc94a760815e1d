package id.gemet.coverage.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What workers read is written for somebody who left school early. */
class PlainWordsTest {

    private static final int WORDS_MOST = 15;

    @Test
    void noSentenceOfAWorkersPageIsLong() {
        var texts = texts();

        assertThat(texts).hasSizeGreaterThan(80);
        texts.forEach((key, text) -> Arrays.stream(text.split("[.!?:] +"))
                .forEach(sentence -> assertThat(sentence.split("\\s+")).as(key).hasSizeLessThanOrEqualTo(WORDS_MOST)));
    }

    private static Map<String, String> texts() {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/coverage.properties"))) {
            properties.load(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        texts.keySet().removeIf(key -> !key.startsWith("check."));
        return texts;
    }
}
