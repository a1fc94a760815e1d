package id.gemet.enrolment;

import java.util.UUID;

public record BatchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
