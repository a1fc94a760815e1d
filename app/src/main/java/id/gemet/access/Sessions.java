package id.gemet.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is logged in, kept in the database: a restart keeps people in, and a disabled account is out at its next request.
 * The browser holds 256 random bits, the database their SHA-256.
 */
@Service
@Transactional
public class Sessions {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int DEVICE_LENGTH = 120;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a session for the acting user; the token goes to their browser and nowhere else. */
    public String open(String device) {
        events.publishEvent(new UserDeed("access.log-in", Acting.current().user(), ""));
        return insert("COMPLETE", device);
    }

    /** The acting user has given the password and still owes the code. */
    String openForCode(String device) {
        return insert("CODE", device);
    }

    private String insert(String stage, String device) {
        var token = randomToken();
        jdbc.sql("""
            insert into access.session (token_hash, user_id, stage, device, created_at, seen_at)
            values (:token, access.acting_user(), :stage, :device, :now, :now)
            """)
                .param("token", hash(token))
                .param("stage", stage)
                .param("device", device.substring(0, Math.min(device.length(), DEVICE_LENGTH)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** Needs no actor. */
    public Optional<UserSession> find(String token) {
        return jdbc.sql("select * from access.use_session(:token, :now)")
                .param("token", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new UserSession(
                        row.getObject("session_id", UUID.class),
                        Account.actor(row),
                        row.getString("login"),
                        row.getString("stage").equals("COMPLETE"),
                        row.getBoolean("must_change")))
                .optional();
    }

    /** The acting user's own, the latest used first. */
    @Transactional(readOnly = true)
    public List<SessionInfo> mine() {
        return jdbc.sql("""
            select id, device, created_at, seen_at from access.session
             where stage = 'COMPLETE' and seen_at > :idle order by seen_at desc, id
            """)
                .param("idle", clock.instant().atOffset(ZoneOffset.UTC).minusMinutes(30))
                .query((row, number) -> new SessionInfo(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Ends one of the acting user's own. */
    public void end(UUID id) {
        jdbc.sql("delete from access.session where id = :id").param("id", id).update();
    }

    /** Ends all of the acting user's own but one. */
    public void endOthers(UUID kept) {
        jdbc.sql("delete from access.session where id <> :kept")
                .param("kept", kept)
                .update();
    }

    static String randomToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
