package id.gemet.intake;

import java.util.UUID;

public record ListId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
