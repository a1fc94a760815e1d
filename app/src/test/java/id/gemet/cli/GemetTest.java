package id.gemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GemetTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "serve",
                "check",
                "link",
                "verify",
                "verify figures",
                "verify card",
                "card-key",
                "card-key list",
                "card-key renew",
                "card-key revoke",
                "help"
            })
    void everyCommandExplainsItselfWhicheverWayItIsAsked(String command) {
        var name = ("gemet " + command).strip();

        assertThat(gemet((command + " --help").strip())).isZero();
        var help = out.toString();
        assertThat(gemet(("-h " + command).strip())).isZero();
        assertThat(gemet(("help " + command).strip())).isZero();

        assertThat(out).hasToString(help.repeat(3));
        assertThat(err.toString()).isEmpty();
        assertThat(help)
                .startsWith("Usage: " + name)
                .contains("\n  -h, --help ")
                .doesNotContain("  \n");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theHelpOfACommandListsWhatItTakes() {
        gemet("check --help");

        assertThat(out).hasToString("""
            Usage: gemet check [--on=DATE] --out=FILE [--participants=FILE] [--region=CODE]
                               [--registry=FILE] LIST
            Judge a list of workers without a server: what each row is, what is wrong with
            it, who is who.
            Writes one line per row of every sheet, and a summary as JSON on standard
            output.
              LIST                  The list: an XLSX workbook or a CSV file.
              -h, --help            Show this help.
              --on=DATE             The day ages are counted on; today unless given.
              --out=FILE            Where to write the result, as CSV.
              --participants=FILE   CSV from the insurer: nik, name, birth_date, sex,
                                    segment, status, paid_through.
              --region=CODE         Whose list it is, as a dotted code such as 36.72; places
                                    are looked up there.
              --registry=FILE       CSV of the people already known: nik, name, birth_date,
                                    sex, mother_name, kelurahan_code, phone.

            Exit codes:
              0   The list was judged, whatever was found in it.
              2   The input cannot be used; one sentence says why.
            """);
    }

    @Test
    void withoutACommandTheyAreListedAndNothingIsDone() {
        assertThat(gemet("")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("Usage: gemet COMMAND\n")
                .contains("\n  link       Find which records of one CSV file, or of two, are the same person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        palsu                            | gemet             | Unknown command: palsu
        --palsu link                     | gemet             | Unknown option: --palsu
        --                               | gemet             | Missing command: one of demo, serve, check, link, verify, card-key, help
        verify palsu                     | gemet verify      | Unknown command: palsu
        card-key                         | gemet card-key    | Missing command: one of list, renew, revoke
        card-key revoke                  | gemet card-key revoke | Missing operand: KEY
        help palsu                       | gemet help        | Unknown command: palsu; gemet help lists them.
        link --palsu                     | gemet link        | Unknown option: --palsu
        link --palsu=x                   | gemet link        | Unknown option: --palsu
        link --mod m                     | gemet link        | Unknown option: --mod
        link -model m                    | gemet link        | Unknown option: -model
        link -x                          | gemet link        | Unknown option: -x
        link -1                          | gemet link        | Unknown option: -1
        link --out --palsu               | gemet link        | Unknown option: --palsu
        link --out --model m             | gemet link        | Missing value: --out=FILE
        link --out                       | gemet link        | Missing value: --out=FILE
        link --out a --out b             | gemet link        | Given more than once: --out
        link --explain --explain         | gemet link        | Given more than once: --explain
        link --explain=true              | gemet link        | --explain takes no value.
        link a b c                       | gemet link        | Unexpected operand: c
        link --threads 1.5               | gemet link        | --threads takes a whole number, not 1.5.
        link --threshold half            | gemet link        | --threshold takes a number, not half.
        check list.csv                   | gemet check       | Missing option: --out=FILE
        check --out=a                    | gemet check       | Missing operand: LIST
        check --out=a --on 2026-02-30 b  | gemet check       | --on takes a day such as 2026-05-31, not 2026-02-30.
        serve --zone Mars/Olympus        | gemet serve       | --zone takes a time zone such as Asia/Jakarta, not Mars/Olympus.
        """)
    void whatIsNotUnderstoodIsSaidWithTheUsage(String words, String command, String sentence) {
        assertThat(gemet(words)).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith(sentence + "\nUsage: " + command)
                .endsWith("\n" + command + " --help shows more.\n");
    }

    @Test
    void aNegativeNumberReachesTheCommandThatRefusesIt() {
        assertThat(gemet("link --model m --out o --threads -1 a.csv")).isEqualTo(2);
        assertThat(gemet("link --model=m --out=o --threads=-1 a.csv")).isEqualTo(2);

        assertThat(err).hasToString("--threshold is a probability from 0 to 1, and --threads at least 1.\n".repeat(2));
    }

    @Test
    void aListMayBeNamedLikeAnOption(@TempDir Path folder) throws IOException {
        assertThat(gemet("check --out=" + folder.resolve("result.csv") + " -- --help"))
                .isEqualTo(2);

        assertThat(err).hasToString("There is no file --help.\n");
    }

    @Test
    void aValueFollowsAsAWordOrAfterASignAndStaysAsItIs(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("\"daftar\""), "NIK;NAMA\n;A B\n");

        assertThat(gemet("check --on 2026-05-11 --out=" + folder.resolve("a=b") + " " + list))
                .isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(folder.resolve("a=b")).isNotEmptyFile();
    }

    @Test
    void whatFailsIsSaidInOneSentence(@TempDir Path folder) {
        var key = folder.resolve("tidak-ada.pem");

        assertThat(gemet("verify card --key " + key + " QR")).isEqualTo(1);

        assertThat(err).hasToString("The key in " + key + " cannot be read: " + key + "\n");
    }

    /** @param words separated by spaces */
    private int gemet(String words) {
        return Gemet.run(
                new PrintWriter(out), new PrintWriter(err), words.isEmpty() ? new String[0] : words.split(" "));
    }
}
