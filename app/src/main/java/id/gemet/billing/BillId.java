package id.gemet.billing;

import java.util.UUID;

public record BillId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
