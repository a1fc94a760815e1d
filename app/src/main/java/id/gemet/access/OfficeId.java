package id.gemet.access;

import java.util.UUID;

public record OfficeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
