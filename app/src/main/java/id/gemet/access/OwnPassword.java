package id.gemet.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Changing one's own password; the present one is asked for again. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final Attempts attempts;
    private final Offices offices;
    private final Passwords passwords;
    private final Users users;

    OwnPassword(Accounts accounts, Attempts attempts, Offices offices, Passwords passwords, Users users) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.offices = offices;
        this.passwords = passwords;
        this.users = users;
    }

    /** Empty when it is changed. */
    public Optional<PasswordProblem> change(UserSession session, String present, String wanted, String address) {
        var city = offices.find(session.actor().office()).map(Office::name).orElse("");
        var problem = PasswordRules.judge(
                wanted, List.of(session.login(), session.actor().name(), city));
        if (problem.isPresent()) {
            return problem;
        }
        var counted = "password " + session.login();
        if (!attempts.admit(counted, address)) {
            return Optional.of(PasswordProblem.TOO_MANY_TRIES);
        }
        if (!passwords.fits(present, accounts.find(session.login()))) {
            return Optional.of(PasswordProblem.PRESENT_ONE_WRONG);
        }
        attempts.forget(counted);
        users.settlePassword(passwords.hash(wanted), session.id());
        return Optional.empty();
    }
}
