package id.gemet.verification;

import java.util.UUID;

public record DecreeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
