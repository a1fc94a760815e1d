package id.gemet.access;

import id.gemet.vault.Vault;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the acting pemda may log in. Whoever loses a right is out of every session at once. */
@Service
@Transactional
public class Users {

    /** What came of letting somebody in. */
    public sealed interface Invitation {}

    /** @param password drawn; to be handed over once, and replaced at the first log-in */
    public record Invited(String login, String password) implements Invitation {}

    /** In this city or another. */
    public record LoginTaken() implements Invitation {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Offices offices;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Users(
            Accounts accounts,
            Offices offices,
            Passwords passwords,
            Sessions sessions,
            Vault vault,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.offices = offices;
        this.passwords = passwords;
        this.sessions = sessions;
        this.vault = vault;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<User> list() {
        return accounts.list();
    }

    @Transactional(readOnly = true)
    public Optional<User> find(UserId id) {
        return accounts.find(id);
    }

    public Invitation create(NewUser user) {
        requireSeat(user.role(), user.desk());
        var id = Accounts.newId();
        var password = Passwords.draw();
        if (!accounts.insert(id, user, passwords.hash(password), drawTotp(id), false)) {
            return new LoginTaken();
        }
        events.publishEvent(new UserDeed("access.create", id, user.role().name()));
        return new Invited(user.login(), password);
    }

    /** A new password and a new code, for who forgot the one or lost the other. */
    public Invited reopen(User user) {
        var password = Passwords.draw();
        accounts.changePassword(user.id(), passwords.hash(password), true);
        accounts.replaceTotp(user.id(), drawTotp(user.id()));
        accounts.endSessions(user.id());
        events.publishEvent(new UserDeed("access.reopen", user.id(), ""));
        return new Invited(user.login(), password);
    }

    /** False when somebody else changed this user meanwhile. */
    public boolean disable(User user) {
        return update(user, user.role(), user.desk(), true, "access.disable", "");
    }

    /** False when somebody else changed this user meanwhile. */
    public boolean enable(User user) {
        return update(user, user.role(), user.desk(), false, "access.enable", "");
    }

    /** False when somebody else changed this user meanwhile. */
    public boolean changeRole(User user, Role role, OfficeId desk) {
        requireSeat(role, desk);
        return update(user, role, desk, user.disabled(), "access.role", user.role() + " -> " + role);
    }

    /** The acting user's own; their other sessions end. */
    void settlePassword(String hash, UUID keptSession) {
        var me = Acting.current().user();
        accounts.changePassword(me, hash, false);
        sessions.endOthers(keptSession);
        events.publishEvent(new UserDeed("access.password", me, ""));
    }

    private boolean update(User user, Role role, OfficeId desk, boolean disabled, String action, String detail) {
        if (user.id().equals(Acting.current().user())) {
            throw new IllegalArgumentException("Nobody changes their own rights");
        }
        if (!accounts.update(user, role, desk, disabled)) {
            return false;
        }
        accounts.endSessions(user.id());
        events.publishEvent(new UserDeed(action, user.id(), detail));
        return true;
    }

    private void requireSeat(Role role, OfficeId desk) {
        if (offices.find(desk).filter(office -> role.sitsAt(office.kind())).isEmpty()) {
            throw new IllegalArgumentException("A " + role + " does not sit at this desk");
        }
    }

    private byte[] drawTotp(UserId id) {
        var secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return vault.seal(secret, Codes.context(id));
    }
}
