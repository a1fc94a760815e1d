package id.gemet.bench.linkage.damage;

import id.gemet.bench.linkage.damage.lists.ListClerk;
import id.gemet.bench.linkage.damage.typing.TypingClerk;
import java.util.Locale;

/** The ways in which people are written down. */
public enum Profile {
    /** Typed one by one; 13 % of the NIKs missing. */
    A,
    /** Lists with habits, copied from one another; 13 % of the NIKs missing. */
    B,
    /** As {@link #A}, with 55 % of the NIKs missing. */
    HARD;

    public static Profile of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public Clerk clerk(long seed) {
        return switch (this) {
            case A -> new TypingClerk(seed, 0.13);
            case B -> new ListClerk(seed);
            case HARD -> new TypingClerk(seed, 0.55);
        };
    }
}
