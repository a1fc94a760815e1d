package id.gemet.linkage.engine;

import java.util.Arrays;
import java.util.List;

/** One way to bring records together: those that agree on every part are compared. */
public record Pass(List<KeyPart> parts) {

    public Pass {
        parts = List.copyOf(parts);
    }

    public static Pass of(String... parts) {
        return new Pass(Arrays.stream(parts).map(KeyPart::of).toList());
    }

    @Override
    public String toString() {
        return String.join(" + ", parts.stream().map(KeyPart::toString).toList());
    }
}
