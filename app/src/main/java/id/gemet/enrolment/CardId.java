package id.gemet.enrolment;

import java.util.UUID;

public record CardId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
