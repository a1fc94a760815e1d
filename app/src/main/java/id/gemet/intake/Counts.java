package id.gemet.intake;

/**
 * What the rows of a list came to; they always add up.
 *
 * @param fresh not in the registry before
 * @param takenIn those of the first three kinds that are in the registry now
 */
public record Counts(int read, int fresh, int known, int updated, int repair, int ignored, int takenIn) {

    public Counts {
        if (read != fresh + known + updated + repair + ignored) {
            throw new IllegalArgumentException("Rows must add up");
        }
    }

    /** Rows about somebody. */
    public int people() {
        return read - ignored;
    }

    /** Rows that could be taken in and are not yet. */
    public int ready() {
        return fresh + known + updated - takenIn;
    }
}
