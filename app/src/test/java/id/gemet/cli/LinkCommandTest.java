package id.gemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class LinkCommandTest {

    private static final String MODEL = """
        {"version": 1, "id": "id",
         "columns": [{"name": "name", "type": "name"}, {"name": "born", "type": "date"}, {"name": "town", "type": "category"}],
         "blocking": [["born"], ["name.token", "town"]],
         "relations": []}
        """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void linksPeopleOfAnyCountry() throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", MODEL);

        int exit = link("--model", model, "--out", path("pairs.csv"), "--clusters", path("clusters.csv"), file);

        assertThat(exit).isZero();
        assertThat(out.toString()).startsWith("{\"records\":402,").contains("\"clusters\":401");
        assertThat(Files.readString(folder.resolve("pairs.csv")))
                .startsWith("left_id,right_id,weight,probability\n")
                .containsAnyOf("e1,e2,", "e2,e1,");
        assertThat(Files.readString(folder.resolve("clusters.csv")))
                .startsWith("id,cluster\n")
                .hasLineCount(403);
    }

    @Test
    void saysWhatItFoundHowLongItTookAndHowBlindItIs() throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", MODEL);

        link("--model", model, "--out", path("pairs.csv"), file);

        var summary = new JsonMapper().readTree(out.toString());
        assertThat(summary.propertyNames())
                .containsExactly(
                        "records",
                        "pairs_compared",
                        "links",
                        "clusters",
                        "planted_recall",
                        "planted_recall_by_damage",
                        "seconds",
                        "peak_mb");
        assertThat(summary.get("planted_recall").asDouble()).isBetween(0.1, 1.0);
        assertThat(err.toString()).contains("expected by born:", "there is memory for", "by born:", "likely one");
    }

    @Test
    void explainsPairsAndReportsWithoutShowingWhoIsWho() throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", MODEL);

        link("--model", model, "--out", path("pairs.csv"), "--explain", "--report", path("report.html"), file);

        assertThat(Files.readString(folder.resolve("pairs.csv"))).containsPattern("\"\\+[0-9.]+ name equal; \\+");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<h2>Weights</h2>", "<h2>Planted copies</h2>", "<h2>Doubtful pairs</h2>")
                .doesNotContain(word(0, 7), word(3, 7), "1943-04-04");
    }

    @Test
    void takesParametersLearntBeforeAndRefusesThoseOfAnotherModel() throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", MODEL);
        var other = write(
                "other.json",
                MODEL.replace("\"name\": \"town\"", "\"name\": \"id\"").replace("\"town\"]", "\"id\"]"));

        link("--model", model, "--out", path("first.csv"), "--save-parameters", path("parameters.json"), file);
        link("--model", model, "--out", path("second.csv"), "--parameters", path("parameters.json"), file);
        int refused = link("--model", other, "--out", path("third.csv"), "--parameters", path("parameters.json"), file);

        assertThat(folder.resolve("second.csv")).hasSameTextualContentAs(folder.resolve("first.csv"));
        assertThat(refused).isEqualTo(2);
        assertThat(err.toString()).contains("The parameters are about the columns name, born, town;");
    }

    @Test
    void judgedPairsAreKeptAndAMistakeInThemIsNamed() throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", MODEL);
        var labels = write("labels.csv", "left_id,right_id,same\ne1,e2,0\n");
        var unclear = write("unclear.csv", "left_id,right_id,same\ne1,e2,maybe\n");
        var unknown = write("unknown.csv", "left_id,right_id\ne1,nobody\n");

        link("--model", model, "--out", path("pairs.csv"), "--labels", labels, file);
        int mistaken = link("--model", model, "--out", path("none.csv"), "--labels", unclear, file);
        int nobody = link("--model", model, "--out", path("none.csv"), "--cannot-link", unknown, file);

        assertThat(folder.resolve("pairs.csv")).hasContent("left_id,right_id,weight,probability\n");
        assertThat(mistaken).isEqualTo(2);
        assertThat(nobody).isEqualTo(2);
        assertThat(err.toString())
                .contains("line 2: \"maybe\" says neither same nor different; write 1 or 0.")
                .contains("the record \"nobody\", which is not in the file");
        assertThat(folder.resolve("none.csv")).doesNotExist();
    }

    @Test
    void twoFilesOneToOneLinkNobodyWithinAFile() throws IOException {
        var left = write("left.csv", people());
        var right = write("right.csv", people());
        var model = write("model.json", MODEL);

        int exit = link("--model", model, "--out", path("pairs.csv"), "--one-to-one", left, right);

        assertThat(exit).isZero();
        assertThat(Files.readAllLines(folder.resolve("pairs.csv")).stream().skip(1))
                .isNotEmpty()
                .anyMatch(line -> line.startsWith("p5,p5,"));
    }

    @Test
    void aGuessedModelIsReadAgain() throws IOException {
        var file = write("people.csv", people());

        int exit = link("--guess", file);
        var model = write("guessed.json", out.toString());
        int linked = link("--model", model, "--out", path("pairs.csv"), file);

        assertThat(exit).isZero();
        assertThat(linked).isZero();
    }

    @Test
    void aColumnThatIsNotThereIsNamed() throws IOException {
        var file = write("people.csv", "id,nom\n1,Ana\n");
        var model = write("model.json", MODEL);

        int exit = link("--model", model, "--out", path("pairs.csv"), file);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("people.csv has no column \"name\"; it has: id, nom.");
        assertThat(folder.resolve("pairs.csv")).doesNotExist();
    }

    @Test
    void aMissingFolderIsSaidBeforeAnythingIsLinked() throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", MODEL);

        int exit = link("--model", model, "--out", path("pairs.csv"), "--report", path("none/report.html"), file);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).startsWith("The folder of ").contains("does not exist; make it first.");
        assertThat(folder.resolve("pairs.csv")).doesNotExist();
    }

    @Test
    void aModelWithAMistakeIsRefusedInOneSentence() throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", MODEL.replace("category", "categorical"));

        int exit = link("--model", model, "--out", path("pairs.csv"), file);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("the type \"categorical\" is not known");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    {"version":1,"columns":[{"name":"nik","colour":3}]}~a column has no "colour", only name, type, names (line 1).
                    {"version":1,"columns":"nik"}~columns must be a list in brackets (line 1).
                    {"version":1,"blocking":[["nik",null]]}~an item of a list must be a text in quotation marks (line 1).
                    {"version":"one"}~version must be a whole number (line 1).
                    {"version":2}~version 2 is not known; this Gemet reads 1.
                    {"version":1} {}~something stands behind the model; remove it.
                    []~a model must be an object in braces (line 1).
                    null~a model must be an object in braces (line 1).
                    {"version":1~ is no model: Unexpected end-of-input
                    """)
    void jsonThatIsNoModelIsRefusedInItsOwnWords(String json, String sentence) throws IOException {
        var file = write("people.csv", people());
        var model = write("model.json", json);

        int exit = link("--model", model, "--out", path("pairs.csv"), file);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(sentence);
    }

    private static String people() {
        var people = new StringBuilder("id,name,born,town\n");
        for (int i = 0; i < 400; i++) {
            people.append("p%d,%s %s,%d-%02d-%02d,T%d%n"
                    .formatted(i, word(i, 7), word(i, 13), 1940 + i % 57, 1 + i % 12, 1 + i % 28, i % 9));
        }
        return people.toString().replace("p0,", "e1,").replace("\r", "")
                + people.toString().lines().skip(1).findFirst().orElseThrow().replace("p0,", "e2,") + "\n"
                + "e3,Somebody Else,1901-01-01,T1\n";
    }

    /** Letters that depend on a number. */
    private static String word(int number, int salt) {
        var word = new StringBuilder();
        for (int n = number * 7919 * salt + 31, k = 0; k < 6; k++, n = n / 5 + 17 * number) {
            word.append((char) ('a' + Math.floorMod(n, 26)));
        }
        return word.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int link(String... arguments) {
        return Gemet.run(LinkCommand.command(), List.of(arguments), new PrintWriter(out), new PrintWriter(err));
    }
}
