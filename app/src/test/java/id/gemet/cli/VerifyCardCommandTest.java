package id.gemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.vault.Signer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCardCommandTest {

    /** Signed once with a key since thrown away: what is printed today must be readable in years. */
    private static final String CARD =
            "AXE0VZUBQwHHASNFZ4mrze8BIwlTKioqIEEqKioQQVBCRCBLb3RhIENvbnRvaG1knDQmrWRS3rvKop_JIy"
                    + "5yuAUH38peRrj0hZg6sYW0OrWRBbzHihM3FNC-3Qc3SykwQXW--q_-GapPITRjAwY";

    private static final String PUBLISHED = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEAg+sV1jZSuzVrIrD0h4H3nYIVHD5fVaD5bew0x7YLQRo=
        -----END PUBLIC KEY-----
        """;

    @TempDir
    private Path folder = Path.of("");

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private final StringWriter out = new StringWriter();
    private final StringWriter warned = new StringWriter();

    @Test
    void aCardIsVerifiedWithTheKeyAlone() throws IOException {
        var key = Files.writeString(folder.resolve("published.pem"), PUBLISHED);

        assertThat(verify(key, "https://gemet.contoh.go.id/k/" + CARD, "--month=2026-12"))
                .isZero();
        assertThat(verify(key, CARD, "--month=2027-01")).isEqualTo(1);
        assertThat(verify(key, CARD.replace("QVBCR", "QVBCS"), "--month=2026-12"))
                .isEqualTo(1);
        assertThat(verify(key(), CARD, "--month=2026-12")).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "Genuine: S*** A***, KPJ ending in 0455, enrolled through December 2026 by APBD Kota Contoh,"
                                + " dues not stated",
                        "EXPIRED: S*** A***, KPJ ending in 0455, enrolled through December 2026 by APBD Kota Contoh,"
                                + " dues not stated",
                        "CHANGED: what this card says is not what was signed",
                        "OTHER KEY: this card was not signed with any key given");
    }

    @Test
    void aKeyRevokedInThePublishedFileVouchesForNothing() throws IOException {
        var revoked = "Key: 4D595014\nValid-From: 2026-01-01\nValid-Until: 2026-05-11\nRevoked: 2026-05-12\n";
        var key = Files.writeString(folder.resolve("published.pem"), revoked + PUBLISHED);

        assertThat(verify(key, CARD, "--month=2026-12")).isEqualTo(1);
        assertThat(out.toString()).startsWith("KEY NOT VALID");
    }

    @Test
    void whatIsNoCardIsSaidToBeNone() throws IOException {
        assertThat(verify(key(), "https://gemet.contoh.go.id/k/palsu")).isEqualTo(1);
        assertThat(out.toString()).startsWith("UNREADABLE");
    }

    @Test
    void aFileThatIsNoKeyIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("no.pem"), "no key");

        assertThat(verify(file, "x")).isNotZero();
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Issued: 2026-12-01 | -
        Issued: 2026-11-30 | are 31 days old
        -                  | do not say how old they are
        """)
    void whoeverVerifiesIsToldThatTheKeysAreOld(@Nullable String issued, @Nullable String warning) throws IOException {
        var dated = issued == null ? PUBLISHED : issued + "\n\n" + PUBLISHED;
        var key = Files.writeString(folder.resolve("published.pem"), dated);

        assertThat(verify(key, CARD)).isZero();
        assertThat(warned.toString())
                .isEqualTo(
                        warning == null
                                ? ""
                                : "WARNING: the keys in %s %s; a key may have been revoked since. Fetch /kunci-kartu.pem again.\n"
                                        .formatted(key, warning));
    }

    private Path key() throws IOException {
        return Files.writeString(
                folder.resolve("key.pem"), Signer.drawn().verifyingKey().pem());
    }

    private int verify(Path key, String text, String... more) {
        var arguments = Stream.concat(Stream.of("--key", key.toString(), text), Arrays.stream(more));
        return Gemet.run(
                VerifyCardCommand.command(TODAY), arguments.toList(), new PrintWriter(out), new PrintWriter(warned));
    }
}
