package id.gemet.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the users. */
@Repository
@Transactional
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Needs no actor. */
    @Transactional(readOnly = true)
    public Optional<Account> find(String login) {
        return jdbc.sql("select * from access.find_login(:login)")
                .param("login", login)
                .query(Account::of)
                .optional();
    }

    /** False when the log-in name is taken, by whichever pemda. */
    public boolean insert(UserId id, NewUser user, String passwordHash, byte[] totpSealed, boolean settled) {
        return jdbc.sql("""
            insert into access.user_account
                   (id, pemda_id, desk_id, login, name, role, password_hash, must_change, totp_sealed,
                    totp_confirmed)
            values (:id, access.current_office(), :desk, :login, :name, :role, :hash, not :settled, :totp,
                    :settled)
            on conflict (login) do nothing
            """)
                        .param("id", id.value())
                        .param("desk", user.desk().value())
                        .param("login", user.login())
                        .param("name", user.name())
                        .param("role", user.role().name())
                        .param("hash", passwordHash)
                        .param("totp", totpSealed)
                        .param("settled", settled)
                        .update()
                == 1;
    }

    /**
     * False when this step's code, or a later one, was used before.
     *
     * @param form what the code was typed into; empty for one that serves once whatever it is
     */
    public boolean useStep(UserId id, long step, byte[] form) {
        return jdbc.sql("""
            update access.user_account set totp_step = :step, totp_confirmed = true, totp_form = :form
             where id = :id
               and (totp_step < :step or (totp_step = :step and totp_form = :form and :form <> ''::bytea))
            """)
                        .param("step", step)
                        .param("form", form)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    public void changePassword(UserId id, String hash, boolean mustChange) {
        jdbc.sql("""
            update access.user_account set password_hash = :hash, must_change = :must, version = version + 1
             where id = :id
            """)
                .param("hash", hash)
                .param("must", mustChange)
                .param("id", id.value())
                .update();
    }

    public void replaceTotp(UserId id, byte[] sealed) {
        jdbc.sql("""
            update access.user_account
               set totp_sealed = :sealed, totp_confirmed = false, version = version + 1
             where id = :id
            """).param("sealed", sealed).param("id", id.value()).update();
    }

    /** False when somebody changed the account since it was read. */
    public boolean update(User user, Role role, OfficeId desk, boolean disabled) {
        return jdbc.sql("""
            update access.user_account
               set role = :role, desk_id = :desk, disabled = :disabled, version = version + 1
             where id = :id and version = :version
            """)
                        .param("role", role.name())
                        .param("desk", desk.value())
                        .param("disabled", disabled)
                        .param("id", user.id().value())
                        .param("version", user.version())
                        .update()
                == 1;
    }

    public void endSessions(UserId id) {
        jdbc.sql("select access.end_sessions(:id)")
                .param("id", id.value())
                .query((row, number) -> number)
                .list();
    }

    @Transactional(readOnly = true)
    public List<User> list() {
        return jdbc.sql("""
            select u.id, u.login, u.name, u.role, u.desk_id, d.name as desk_name, d.kind as desk_kind,
                   u.disabled, u.totp_confirmed, u.version
              from access.user_account u join access.office d on d.id = u.desk_id
             order by u.disabled, d.kind <> 'PEMDA', d.kind, d.name, u.name
            """).query(User::of).list();
    }

    @Transactional(readOnly = true)
    public Optional<User> find(UserId id) {
        return jdbc.sql("""
            select u.id, u.login, u.name, u.role, u.desk_id, d.name as desk_name, d.kind as desk_kind,
                   u.disabled, u.totp_confirmed, u.version
              from access.user_account u join access.office d on d.id = u.desk_id
             where u.id = :id
            """).param("id", id.value()).query(User::of).optional();
    }

    static UserId newId() {
        return new UserId(UUID.randomUUID());
    }
}
