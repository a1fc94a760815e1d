package id.gemet.registry;

import java.util.UUID;

/** @param weightBits how much speaks for one person rather than two, in bits (see the linkage module) */
public record Pair(UUID id, WorkerId first, WorkerId second, double weightBits, Status status) {

    public enum Status {
        OPEN,
        /** The kelurahan was asked; still to be decided. */
        ASKED,
        DIFFERENT,
        SAME
    }
}
