package id.gemet.access;

import id.gemet.access.LogInAnswer.CodeNeeded;
import id.gemet.access.LogInAnswer.TooMany;
import id.gemet.access.LogInAnswer.Welcome;
import id.gemet.access.LogInAnswer.Wrong;
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
    private final Codes codes;
    private final Passwords passwords;
    private final Sessions sessions;

    LogIn(Accounts accounts, Attempts attempts, Codes codes, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.codes = codes;
        this.passwords = passwords;
        this.sessions = sessions;
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
        if (!codes.use(accounts.find(pending.login()).orElseThrow(), typedCode)) {
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
                .map(account -> new Secret(account.login(), Base32.toBase32String(codes.secret(account))));
    }

    private LogInAnswer welcome(Actor actor, String device) {
        attempts.forgetOld();
        return new Welcome(Acting.as(actor, () -> sessions.open(device)));
    }
}
