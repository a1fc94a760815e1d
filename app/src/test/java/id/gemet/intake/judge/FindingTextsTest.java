package id.gemet.intake.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"intake-judge.properties", "intake-judge_en.properties"})
    void everythingThatCanBeSaidHasATextThatCanBeFilled(String bundle) throws IOException {
        var texts = texts(bundle);

        var keys = Stream.of(
                        Arrays.stream(FindingType.values()).map(FindingType::messageKey),
                        Stream.of("intake.finding.NIK_TWO_NAMES.in-file", "intake.finding.POSSIBLE_DUPLICATE.in-file"),
                        Arrays.stream(UnusableList.Reason.values()).map(UnusableList.Reason::messageKey),
                        Arrays.stream(Field.values()).map(Field::messageKey),
                        Arrays.stream(Severity.values()).map(severity -> "intake.severity." + severity),
                        Arrays.stream(Outcome.values()).map(outcome -> "intake.outcome." + outcome))
                .flatMap(key -> key)
                .toList();

        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys)
                .allSatisfy(key -> assertThat(new MessageFormat(texts.getProperty(key), Locale.ROOT)
                                .format(new Object[] {"a", "b", "c", "d"}))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(FindingTextsTest.class.getResourceAsStream("/messages/" + bundle))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
