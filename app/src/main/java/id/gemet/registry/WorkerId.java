package id.gemet.registry;

import java.util.UUID;

/** A worker of one pemda; the same person in two pemdas is two workers. */
public record WorkerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
