package id.gemet.linkage.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One way to bring records together: those that agree on every part are compared. */
public record Pass(List<KeyPart> parts) {

    public Pass {
        parts = List.copyOf(parts);
        if (parts.stream().filter(part -> part.use() == KeyPart.Use.NEAR).count() > 1) {
            throw new IllegalArgumentException("A blocking pass sorts by one column at most.");
        }
    }

    /** The column whose neighbours meet, if the pass is of that kind. */
    Optional<KeyPart> near() {
        return parts.stream().filter(part -> part.use() == KeyPart.Use.NEAR).findFirst();
    }

    /** The parts that must agree. */
    List<KeyPart> agreeing() {
        return parts.stream().filter(part -> part.use() != KeyPart.Use.NEAR).toList();
    }

    public static Pass of(String... parts) {
        return new Pass(Arrays.stream(parts).map(KeyPart::of).toList());
    }

    @Override
    public String toString() {
        return String.join(" + ", parts.stream().map(KeyPart::toString).toList());
    }

    /**
     * Whether records meet that share one token of a column, so that how the rest of it agrees still tells something.
     * Where the rarest token is all that brings them together most are strangers, who then agree more than strangers
     * elsewhere do: nothing is to be learnt of the column there.
     */
    boolean tellsMore(KeyPart part) {
        return part.use() == KeyPart.Use.TOKEN || (part.use() == KeyPart.Use.RARE && parts.size() > 1);
    }
}
