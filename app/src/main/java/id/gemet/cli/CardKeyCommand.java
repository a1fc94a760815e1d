package id.gemet.cli;

import id.gemet.vault.PublishedKey;
import id.gemet.vault.SigningKeys;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For whoever runs the installation. A server that is running signs with the new key from its next card on. */
@Command(
        name = "card-key",
        description = "Shows the keys that cards were signed with, and renews or revokes them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class CardKeyCommand {

    private final ToIntFunction<ToIntFunction<SigningKeys>> installation;

    @Spec
    private @Nullable CommandSpec spec;

    CardKeyCommand() {
        this(deed -> Installation.with(application -> deed.applyAsInt(application.getBean(SigningKeys.class))));
    }

    /** @param installation runs a deed on its keys */
    CardKeyCommand(ToIntFunction<ToIntFunction<SigningKeys>> installation) {
        this.installation = installation;
    }

    @Command(name = "list", description = "The keys with their days, the current one first.")
    int list() {
        return with(_ -> 0);
    }

    @Command(name = "renew", description = "Signs with a new key from today; cards of the old ones go on counting.")
    int renew() {
        return with(keys -> {
            keys.renew();
            return 0;
        });
    }

    @Command(
            name = "revoke",
            description = "No card of that key counts any longer; the page of cards then offers to print them anew.")
    int revoke(@Parameters(paramLabel = "KEY", description = "Eight letters, as shown by list.") String key) {
        if (!key.matches("[0-9A-Fa-f]{8}")) {
            throw new IllegalArgumentException(
                    key + " is no key: eight letters from 0 to F, as shown by card-key list.");
        }
        return with(keys -> {
            var id = Integer.parseUnsignedInt(key, 16);
            keys.published()
                    .find(id)
                    .flatMap(PublishedKey::revoked)
                    .ifPresent(day -> say(key + " was revoked on " + day + " already; nothing changed. The keys are:"));
            if (keys.revoke(id)) {
                return 0;
            }
            say("No card was ever signed with " + key + "; nothing was revoked. The keys are:");
            return 1;
        });
    }

    private int with(ToIntFunction<SigningKeys> deed) {
        return installation.applyAsInt(keys -> {
            var done = deed.applyAsInt(keys);
            keys.published().keys().forEach(each -> say(sentence(each)));
            return done;
        });
    }

    static String sentence(PublishedKey key) {
        return String.format(Locale.ROOT, "%08X", key.key().id()) + " from " + key.from()
                + key.until().map(day -> " until " + day).orElse("")
                + key.revoked().map(day -> ", revoked on " + day).orElse("");
    }

    private void say(String line) {
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(line);
        }
    }
}
