package id.gemet.registry;

import java.util.UUID;

/** A person of this installation, by NIK, whichever pemda lists them. */
public record IdentityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
