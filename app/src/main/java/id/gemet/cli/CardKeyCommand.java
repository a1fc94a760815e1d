package id.gemet.cli;

import id.gemet.vault.PublishedKey;
import id.gemet.vault.SigningKeys;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** For whoever runs the installation. A server that is running signs with the new key from its next card on. */
final class CardKeyCommand {

    private final ToIntFunction<ToIntFunction<SigningKeys>> installation;

    CardKeyCommand() {
        this(deed -> Installation.with(application -> deed.applyAsInt(application.getBean(SigningKeys.class))));
    }

    /** @param installation runs a deed on its keys */
    CardKeyCommand(ToIntFunction<ToIntFunction<SigningKeys>> installation) {
        this.installation = installation;
    }

    static Command command() {
        return Command.of(
                "card-key",
                "Shows the keys that cards were signed with, and renews or revokes them.",
                "list",
                "renew",
                "revoke");
    }

    Command list() {
        return new Command(
                "card-key list",
                List.of("The keys with their days, the current one first."),
                (_, out, _) -> with(out, _ -> 0));
    }

    Command renew() {
        return new Command(
                "card-key renew",
                List.of("Signs with a new key from today; cards of the old ones go on counting."),
                (_, out, _) -> with(out, keys -> {
                    keys.renew();
                    return 0;
                }));
    }

    Command revoke() {
        return new Command(
                        "card-key revoke",
                        List.of(
                                "No card of that key counts any longer; the page of cards then offers to print them anew."),
                        (given, out, _) -> revoke(given.operands().getFirst(), out))
                .takes(Operands.one("KEY", "Eight letters, as shown by list."));
    }

    private int revoke(String key, PrintWriter out) {
        if (!key.matches("[0-9A-Fa-f]{8}")) {
            throw new IllegalArgumentException(
                    key + " is no key: eight letters from 0 to F, as shown by card-key list.");
        }
        return with(out, keys -> {
            var id = Integer.parseUnsignedInt(key, 16);
            keys.published()
                    .find(id)
                    .flatMap(PublishedKey::revoked)
                    .ifPresent(day ->
                            out.println(key + " was revoked on " + day + " already; nothing changed. The keys are:"));
            if (keys.revoke(id)) {
                return 0;
            }
            out.println("No card was ever signed with " + key + "; nothing was revoked. The keys are:");
            return 1;
        });
    }

    private int with(PrintWriter out, ToIntFunction<SigningKeys> deed) {
        return installation.applyAsInt(keys -> {
            var done = deed.applyAsInt(keys);
            keys.published().keys().forEach(each -> out.println(sentence(each)));
            return done;
        });
    }

    static String sentence(PublishedKey key) {
        return String.format(Locale.ROOT, "%08X", key.key().id()) + " from " + key.from()
                + key.until().map(day -> " until " + day).orElse("")
                + key.revoked().map(day -> ", revoked on " + day).orElse("");
    }
}
