package id.gemet.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.testing.TestSurroundings;
import id.gemet.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class GuessingTest {

    private static final int GUESSES = 10_000;

    private final Offices offices;
    private final DemoLogins logins;
    private final Accounts accounts;
    private final Codes codes;
    private final Passwords passwords;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final Vault vault;

    GuessingTest(
            Offices offices,
            DemoLogins logins,
            Accounts accounts,
            Codes codes,
            Passwords passwords,
            Sessions sessions,
            JdbcClient jdbc,
            Vault vault) {
        this.offices = offices;
        this.logins = logins;
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Each from another address, spread over a day so that waiting does not help. */
    @Test
    void ofTenThousandGuessesADayAtMostAHundredAreLookedAt() {
        var clock = new Ticking(Duration.ofDays(1).dividedBy(GUESSES));
        var logIn = new LogIn(accounts, new Attempts(jdbc, vault, clock), codes, passwords, sessions);
        var login = somebody().login();
        int lookedAt = 0;
        for (int i = 0; i < GUESSES; i++) {
            var answer = logIn.withPassword(login, "tebakan ke-" + i, "10.9.%d.%d".formatted(i / 250, i % 250), "uji");
            lookedAt += answer instanceof LogInAnswer.Wrong ? 1 : 0;
        }

        assertThat(lookedAt).isBetween(10, 100);
    }

    @Test
    void howLongItTakesDoesNotTellWhetherTheNameExists() {
        var account = accounts.find(somebody().login());
        var known = new long[100];
        var unknown = new long[known.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = nanos(account, "tebakan ke-" + i);
            unknown[i] = nanos(Optional.empty(), "tebakan ke-" + i);
        }

        assertThat(Math.abs(median(known) - median(unknown))).isLessThan(50_000_000L);
    }

    private long nanos(Optional<Account> account, String guess) {
        var start = System.nanoTime();
        assertThat(passwords.fits(guess, account)).isFalse();
        return System.nanoTime() - start;
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private DemoLogin somebody() {
        var pemda = TestCities.found(offices, "36.72");
        return Acting.as(Actor.system(pemda), () -> logins.create(pemda, List.of()))
                .getFirst();
    }

    /** A little later at every look. */
    private static final class Ticking extends Clock {

        private final Duration tick;
        private Instant now = TestSurroundings.CLOCK.instant();

        Ticking(Duration tick) {
            this.tick = tick;
        }

        @Override
        public Instant instant() {
            now = now.plus(tick);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return TestSurroundings.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
