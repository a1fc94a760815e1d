package id.gemet.access;

import id.gemet.vault.Vault;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The six digits of an authenticator app, each good for one use, or one form. */
@Component
class Codes {

    private final Accounts accounts;
    private final Vault vault;
    private final Clock clock;

    Codes(Accounts accounts, Vault vault, Clock clock) {
        this.accounts = accounts;
        this.vault = vault;
        this.clock = clock;
    }

    /** False when it is not the code of now, or was used before. */
    boolean use(Account account, String typed) {
        return use(account, typed, new byte[0]);
    }

    /** As {@link #use(Account, String)}, but true again for the same form, which a double click sends twice. */
    boolean useOn(Account account, String typed, String form) {
        return use(account, typed, vault.index("form", form));
    }

    private boolean use(Account account, String typed, byte[] form) {
        var actor = account.actor();
        var step = Totp.stepOf(secret(account), typed.replace(" ", ""), clock.instant());
        return step.isPresent() && Acting.as(actor, () -> accounts.useStep(actor.user(), step.getAsLong(), form));
    }

    byte[] secret(Account account) {
        return vault.open(
                HexFormat.of().parseHex(account.totpSealed()),
                context(account.actor().user()));
    }

    /** What its secret is sealed for. */
    static String context(UserId user) {
        return "totp " + user;
    }
}
