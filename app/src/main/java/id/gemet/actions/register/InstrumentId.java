package id.gemet.actions.register;

import java.util.UUID;

public record InstrumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
