package id.gemet.actions.register;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that would lose its ground without the instrument.
 *
 * @param thing its id; empty for what is only named
 * @param name as it was called when this was written down
 */
public record Use(Kind kind, Optional<UUID> thing, String name) {

    public enum Kind {
        LINE,
        DECREE,
        OTHER
    }

    public Use {
        if (name.isBlank()) {
            throw new IllegalArgumentException("What hangs on an instrument has a name");
        }
        if ((kind == Kind.OTHER) == thing.isPresent()) {
            throw new IllegalArgumentException("A budget line and a decree have an id, what is only named has none");
        }
    }
}
