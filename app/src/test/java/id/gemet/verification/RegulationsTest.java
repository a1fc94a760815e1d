package id.gemet.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegulationsTest {

    static Stream<String> numbers() {
        return Stream.concat(
                        Stream.of(Rule.values()).map(Rule::regulation),
                        Stream.of(Reason.values()).map(Reason::regulation))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void whatIsShownToAnOfficerIsExplainedInTheRegister(String number) throws IOException {
        var register = Stream.of(Path.of("docs/regulations.md"), Path.of("../docs/regulations.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();

        assertThat(Files.readAllLines(register)).anyMatch(line -> line.startsWith("| " + number + " |"));
    }
}
