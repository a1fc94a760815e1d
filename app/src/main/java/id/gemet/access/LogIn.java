package id.gemet.access;

import id.gemet.access.LogInAnswer.CodeNeeded;
import id.gemet.access.LogInAnswer.TooMany;
import id.gemet.access.LogInAnswer.Welcome;
import id.gemet.access.LogInAnswer.Wrong;
import id.gemet.vault.Vault;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.stereotype.Service;

/** The password, then the code. Guessing is counted, and says nothing about who exists. */
@Service
public class LogIn {

    /** Shown until the first code was right, to be taken into an authenticator app. */
    public record Secret(String login, String base32) {

        @Override
        public String toString() {
            return "Secret of " + login;
        }
    }

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Vault vault;
    private final Clock clock;

    LogIn(Accounts accounts, Attempts attempts, Passwords passwords, Sessions sessions, Vault vault, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.vault = vault;
        this.clock = clock;
    }

    public LogInAnswer withPassword(String typedLogin, String password, String address, String device) {
        var login = NewUser.normalised(typedLogin);
        if (!attempts.admit(login, address)) {
            return new TooMany();
        }
        var account = accounts.find(login);
        if (!passwords.fits(password, account)
                || account.isEmpty()
                || account.get().disabled()) {
            return new Wrong();
        }
        attempts.forget(login);
        var actor = account.get().actor();
        return actor.role().needsCode()
                ? new CodeNeeded(Acting.as(actor, () -> sessions.openForCode(device)))
                : welcome(actor, device);
    }

    /** @param pending the session the right password opened */
    public LogInAnswer withCode(UserSession pending, String typedCode, String address, String device) {
        var counted = "code " + pending.login();
        if (!attempts.admit(counted, address)) {
            return new TooMany();
        }
        var actor = pending.actor();
        var account = accounts.find(pending.login()).orElseThrow();
        var step = Totp.stepOf(secret(account), typedCode.replace(" ", ""), clock.instant());
        if (step.isEmpty() || !Acting.as(actor, () -> accounts.useStep(actor.user(), step.getAsLong()))) {
            return new Wrong();
        }
        attempts.forget(counted);
        Acting.run(actor, () -> sessions.end(pending.id()));
        return welcome(actor, device);
    }

    /** Empty once a code was right. */
    public Optional<Secret> secretToTakeOver(UserSession pending) {
        return accounts.find(pending.login())
                .filter(account -> !account.totpConfirmed())
                .map(account -> new Secret(account.login(), Base32.toBase32String(secret(account))));
    }

    private LogInAnswer welcome(Actor actor, String device) {
        attempts.forgetOld();
        return new Welcome(Acting.as(actor, () -> sessions.open(device)));
    }

    private byte[] secret(Account account) {
        return vault.open(
                HexFormat.of().parseHex(account.totpSealed()),
                totpContext(account.actor().user()));
    }

    static String totpContext(UserId user) {
        return "totp " + user;
    }
}
