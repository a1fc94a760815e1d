package id.gemet.actions.team;

import java.util.UUID;

public record MemberId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
