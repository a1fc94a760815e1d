package id.gemet.access;

import id.gemet.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Log-ins that were tried and have not succeeded. A name that does not exist counts like one that does, so the answer
 * tells nothing.
 */
@Repository
@Transactional
class Attempts {

    private static final Duration SHORTLY = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT_SHORTLY = 10;
    private static final int PER_ACCOUNT_A_DAY = 100;
    private static final int PER_ADDRESS_SHORTLY = 100; // an office shares one

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Counts this attempt as failed until it is forgotten; false when there were too many to even look. */
    public boolean admit(String account, String address) {
        var accountKey = key("account", account);
        var addressKey = key("address", address);
        var now = clock.instant();
        lock(accountKey);
        if (ofAccount(accountKey, now.minus(SHORTLY)) >= PER_ACCOUNT_SHORTLY
                || ofAccount(accountKey, now.minus(Duration.ofDays(1))) >= PER_ACCOUNT_A_DAY
                || ofAddress(addressKey, now.minus(SHORTLY)) >= PER_ADDRESS_SHORTLY) {
            return false;
        }
        add(accountKey, addressKey, now);
        return true;
    }

    /** They got in after all. */
    public void forget(String account) {
        jdbc.sql("delete from access.attempt where account_key = :key")
                .param("key", key("account", account))
                .update();
    }

    /** What no longer counts, sessions included. */
    public void forgetOld() {
        jdbc.sql("select access.forget_old(:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> number)
                .list();
    }

    private byte[] key(String domain, String value) {
        return vault.index("attempt " + domain, value);
    }

    /** One at a time per account, or a hundred guesses sent at once would all find none before them. */
    private void lock(byte[] accountKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", HexFormat.of().formatHex(accountKey))
                .query((row, number) -> number)
                .list();
    }

    private long ofAccount(byte[] key, Instant since) {
        return jdbc.sql("select count(*) from access.attempt where account_key = :key and at > :since")
                .param("key", key)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private long ofAddress(byte[] key, Instant since) {
        return jdbc.sql("select count(*) from access.attempt where address_key = :key and at > :since")
                .param("key", key)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private void add(byte[] accountKey, byte[] addressKey, Instant now) {
        jdbc.sql("insert into access.attempt (account_key, address_key, at) values (:account, :address, :at)")
                .param("account", accountKey)
                .param("address", addressKey)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
