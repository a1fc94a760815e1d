package id.gemet.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id over 19 MiB, twice. Two at a time: guessing may cost us time, but never all the memory. */
@Component
class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike on paper
    private static final int LETTERS_LEAST = 10;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore seats = new Semaphore(2);
    private final String nobodys = argon.encode(draw());

    String hash(String password) {
        seats.acquireUninterruptibly();
        try {
            return argon.encode(password);
        } finally {
            seats.release();
        }
    }

    /** Works as long for an account that does not exist. */
    boolean fits(String password, Optional<Account> account) {
        seats.acquireUninterruptibly();
        try {
            return argon.matches(password, account.map(Account::passwordHash).orElse(nobodys)) && account.isPresent();
        } finally {
            seats.release();
        }
    }

    /**
     * Sixteen signs in fours, to be handed over on paper: about 79 bits. Enough of them are letters to pass the rules,
     * which measure only those.
     */
    static String draw() {
        var text = new StringBuilder(20);
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.chars().filter(Character::isLetter).count() < LETTERS_LEAST ? draw() : text.toString();
    }
}
