package id.gemet.cli;

import id.gemet.enrolment.CardClaim;
import id.gemet.enrolment.CardProof;
import id.gemet.enrolment.CardVerdict;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.vault.PublishedKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Needs neither network nor database, only the key that the installation publishes. Exit code 0 for a card in force. */
@Command(
        name = "card",
        description = "Says whether a card's QR was signed by the city whose keys are given, and what it says.",
        mixinStandardHelpOptions = true)
final class VerifyCardCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "QR", description = "The text of the QR: an address, or its last part.")
    private String text = "";

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description =
                    "The published keys with their days, from /kunci-kartu.pem of the installation; fetch them anew now and then.")
    private Path key = Path.of("");

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "The month to judge by; this one if not given.")
    private @Nullable String month;

    @Override
    public Integer call() {
        var now = month == null
                ? BillingMonth.containing(LocalDate.now(ZoneId.of("Asia/Jakarta")))
                : BillingMonth.parse(month);
        var verdict = CardProof.read(text, PublishedKeys.ofPem(pem()), now);
        if (spec != null) {
            spec.commandLine().getOut().println(sentence(verdict));
        }
        return verdict instanceof CardVerdict.Genuine ? 0 : 1;
    }

    private String pem() {
        try {
            return Files.readString(key);
        } catch (IOException problem) {
            throw new UncheckedIOException("The key in " + key + " cannot be read", problem);
        }
    }

    private static String sentence(CardVerdict verdict) {
        return switch (verdict) {
            case CardVerdict.Genuine(var claim) -> "Genuine: " + sentence(claim);
            case CardVerdict.Expired(var claim) -> "EXPIRED: " + sentence(claim);
            case CardVerdict.KeyNotValid() ->
                "KEY NOT VALID: the key of this card was revoked, or did not sign on the day the card names";
            case CardVerdict.OtherKey() -> "OTHER KEY: this card was not signed with any key given";
            case CardVerdict.Changed() -> "CHANGED: what this card says is not what was signed";
            case CardVerdict.Unreadable() -> "UNREADABLE: this is not the text of a card";
        };
    }

    private static String sentence(CardClaim claim) {
        var english = Figures.ENGLISH;
        var paid = claim.signedOn()
                .map(day -> claim.paidThrough()
                                .map(month -> "dues paid through " + english.month(month))
                                .orElse("no dues paid yet")
                        + " on " + english.date(day))
                .orElse("dues not stated");
        return "%s, KPJ ending in %s, enrolled through %s by %s, %s"
                .formatted(claim.maskedName(), claim.kpjDigits(), english.month(claim.through()), claim.payer(), paid);
    }
}
