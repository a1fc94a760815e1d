package id.gemet.cli;

import id.gemet.enrolment.CardClaim;
import id.gemet.enrolment.CardProof;
import id.gemet.enrolment.CardVerdict;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.vault.PublishedKeys;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Needs neither network nor database, only the key that the installation publishes. Exit code 0 for a card in force. */
final class VerifyCardCommand {

    private static final Option KEY = Command.required(
            "key",
            "FILE",
            "The published keys with their days, from /kunci-kartu.pem of the installation; fetch them anew every 30"
                    + " days.");
    private static final Option MONTH =
            Command.option("month", "YYYY-MM", "The month to judge by; this one if not given.");

    private final String text;
    private final Path key;
    private final @Nullable String month;
    private final LocalDate today;
    private final PrintWriter out;
    private final PrintWriter err;

    private VerifyCardCommand(LocalDate today, Arguments given, PrintWriter out, PrintWriter err) throws NotUnderstood {
        this.text = given.operands().getFirst();
        this.key = given.requiredPath(KEY);
        this.month = given.text(MONTH);
        this.today = today;
        this.out = out;
        this.err = err;
    }

    static Command command() {
        return command(LocalDate.now(ZoneId.of("Asia/Jakarta")));
    }

    static Command command(LocalDate today) {
        return new Command(
                        "verify card",
                        List.of(
                                "Says whether a card's QR was signed by the city whose keys are given, and what it says."),
                        (given, out, err) -> new VerifyCardCommand(today, given, out, err).run())
                .takes(Operands.one("QR", "The text of the QR: an address, or its last part."))
                .takes(KEY, MONTH);
    }

    private int run() {
        var now = month == null ? BillingMonth.containing(today) : BillingMonth.parse(month);
        var keys = PublishedKeys.ofPem(pem());
        var verdict = CardProof.read(text, keys, now);
        if (!keys.isFresh(today)) {
            err.println(outdated(keys));
        }
        out.println(sentence(verdict));
        return verdict instanceof CardVerdict.Genuine ? 0 : 1;
    }

    private String pem() {
        try {
            return Files.readString(key);
        } catch (IOException problem) {
            throw new UncheckedIOException("The key in " + key + " cannot be read", problem);
        }
    }

    private String outdated(PublishedKeys keys) {
        return "WARNING: the keys in " + key
                + keys.issuedOn()
                        .map(day -> " are " + ChronoUnit.DAYS.between(day, today) + " days old")
                        .orElse(" do not say how old they are")
                + "; a key may have been revoked since. Fetch /kunci-kartu.pem again.";
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
