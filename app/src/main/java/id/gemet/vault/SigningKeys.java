package id.gemet.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The key that signs, and those that did. */
@Repository
@Transactional
public class SigningKeys {

    private final JdbcClient jdbc;
    private final Keysets keysets;
    private final Clock clock;

    SigningKeys(JdbcClient jdbc, Keysets keysets, Clock clock) {
        this.jdbc = jdbc;
        this.keysets = keysets;
        this.clock = clock;
    }

    /** Drawn when there is none. */
    public Signer current() {
        return signing().orElseGet(() -> {
            keysets.firstSigning()
                    .ifPresentOrElse(
                            first -> keep(first.getKey(), first.getValue()), () -> keep(keysets.drawSigning(), from()));
            return signing().orElseThrow();
        });
    }

    /** From today another key signs; what the old one signed goes on counting. Returns the new one. */
    public Signer renew() {
        current();
        jdbc.sql("update vault.signing_key set valid_until = :until where valid_until is null")
                .param("until", until())
                .update();
        keep(keysets.drawSigning(), from());
        return current();
    }

    /** Nothing that key signed counts any longer; another signs from today if it was the current. False for no key of ours. */
    public boolean revoke(int id) {
        var key = published().find(id);
        if (key.isEmpty()) {
            return false;
        }
        if (key.get().until().isEmpty()) {
            renew();
        }
        jdbc.sql("update vault.signing_key set revoked_on = :today where public_key = :key and revoked_on is null")
                .param("today", from())
                .param("key", key.get().key().encoded())
                .update();
        return true;
    }

    /** The current one first. */
    public PublishedKeys published() {
        var keys = stored();
        if (keys.isEmpty()) {
            current();
            keys = stored();
        }
        return new PublishedKeys(keys, Optional.of(from()));
    }

    private List<PublishedKey> stored() {
        return jdbc.sql("""
            select public_key, valid_from, valid_until, revoked_on from vault.signing_key
             order by valid_until desc nulls first, valid_from desc
            """).query(SigningKeys::key).list();
    }

    private void keep(byte[] wrapped, LocalDate from) {
        jdbc.sql("""
            insert into vault.signing_key (public_key, wrapped, valid_from) values (:key, :wrapped, :from)
                on conflict do nothing
            """)
                .param("key", keysets.signer(wrapped).verifyingKey().encoded())
                .param("wrapped", wrapped)
                .param("from", from)
                .update();
    }

    private Optional<Signer> signing() {
        return jdbc.sql("select wrapped from vault.signing_key where valid_until is null")
                .query(byte[].class)
                .optional()
                .map(keysets::signer);
    }

    /** Where in Indonesia the day begins last, for a key that begins and for a list of them. */
    private LocalDate from() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
    }

    /** Where it begins first, for a key that ends: cards of one day may be signed with both. */
    private LocalDate until() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jayapura")));
    }

    private static PublishedKey key(ResultSet row, int number) throws SQLException {
        return new PublishedKey(
                VerifyingKey.of(row.getBytes("public_key")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("revoked_on", LocalDate.class)));
    }
}
