package id.gemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.billing.CoveredCity;
import id.gemet.enrolment.Cards;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.vault.SigningKeys;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class CardKeyCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final MockMvcTester mvc;
    private final SigningKeys keys;
    private final Cards cards;
    private final CoveredCity covered;

    CardKeyCommandTest(MockMvcTester mvc, SigningKeys keys, Cards cards, CoveredCity covered) {
        this.mvc = mvc;
        this.keys = keys;
        this.cards = cards;
        this.covered = covered;
    }

    @Test
    void renewingPutsANewKeyAboveTheOldOne() {
        var old = current();

        var renewed = run("renew");

        assertThat(renewed.exit()).isZero();
        assertThat(renewed.lines())
                .startsWith(current() + " from 2026-05-11")
                .anyMatch(line -> line.startsWith(old + " from ") && line.endsWith(" until 2026-05-11"));
        assertThat(run("list").lines()).isEqualTo(renewed.lines());
    }

    @Test
    void aKeyThatNeverSignedIsNamedAndNothingIsRevoked() {
        var before = run("list").lines();

        var revoked = run("revoke", "00C0FFEE");

        assertThat(revoked.exit()).isEqualTo(1);
        assertThat(revoked.lines().getFirst())
                .isEqualTo("No card was ever signed with 00C0FFEE; nothing was revoked. The keys are:");
        assertThat(revoked.lines()).endsWith(before.toArray(String[]::new));
    }

    @Test
    void whatIsNoKeyIsRefusedInOneSentence() {
        assertThat(run("revoke", "kunci").lines())
                .containsExactly("kunci is no key: eight letters from 0 to F, as shown by card-key list.");
    }

    @Test
    void revokedTwiceAKeyKeepsItsFirstDay() {
        var stolen = current();
        assertThat(run("revoke", stolen).lines())
                .startsWith(current() + " from 2026-05-11")
                .anyMatch(line -> line.startsWith(stolen) && line.endsWith("revoked on 2026-05-11"));
        var signing = current();

        var again = run("revoke", stolen);

        assertThat(again.exit()).isZero();
        assertThat(again.lines().getFirst())
                .isEqualTo(stolen + " was revoked on 2026-05-11 already; nothing changed. The keys are:");
        assertThat(current()).isEqualTo(signing).isNotEqualTo(stolen);
    }

    @Test
    void offlineACardOfARevokedKeyIsRefusedByTheKeysPublishedSince(@TempDir Path folder) throws IOException {
        run("renew");
        var card = card();
        assertThat(verify(published(folder), card).lines().getFirst()).startsWith("Genuine: ");

        run("revoke", current());

        var since = published(folder);
        assertThat(since).content().startsWith("Issued: 2026-05-11\n").contains("\nRevoked: 2026-05-11\n");
        assertThat(verify(since, card).exit()).isEqualTo(1);
        assertThat(verify(since, card).lines()).singleElement().asString().startsWith("KEY NOT VALID: ");
    }

    /** As anybody fetches them. */
    private Path published(Path folder) throws IOException {
        var answer = mvc.get().uri("/kunci-kartu.pem").exchange();
        assertThat(answer).hasStatusOk();
        return Files.write(
                folder.resolve("kunci-kartu.pem"), answer.getResponse().getContentAsByteArray());
    }

    private String card() {
        var city = covered.found();
        var line = city.line(PayerKind.APBD, "APBD", 100_000_000);
        covered.cover(city, line, MonthRange.year(2026), 1);
        return Acting.as(city.clerk(), () -> {
            cards.prepare();
            var card = cards.list(cards.heaps().getFirst().kelurahan()).getFirst();
            return cards.verifyAddress(card, "https://gemet.contoh.go.id");
        });
    }

    private String current() {
        return String.format(Locale.ROOT, "%08X", keys.current().verifyingKey().id());
    }

    private record Said(int exit, List<String> lines) {}

    private Said run(String name, String... arguments) {
        var commands = new CardKeyCommand(deed -> deed.applyAsInt(keys));
        var command = switch (name) {
            case "list" -> commands.list();
            case "renew" -> commands.renew();
            default -> commands.revoke();
        };
        return said(command, arguments);
    }

    private static Said verify(Path key, String card) {
        return said(VerifyCardCommand.command(TODAY), "--key", key.toString(), card);
    }

    private static Said said(Command command, String... arguments) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        int exit = Gemet.run(command, List.of(arguments), writer, writer);
        return new Said(exit, out.toString().lines().toList());
    }
}
