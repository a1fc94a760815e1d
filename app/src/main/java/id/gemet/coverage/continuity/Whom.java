package id.gemet.coverage.continuity;

import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of those who lose cover on a day all, or those of one line, one kelurahan, or both. */
public record Whom(LocalDate lostOn, Optional<UUID> line, Optional<RegionCode> kelurahan) {

    boolean includes(Cliff cliff) {
        return cliff.lostOn().equals(lostOn)
                && line.filter(id -> !id.equals(cliff.line().id())).isEmpty()
                && kelurahan
                        .filter(place -> !cliff.kelurahan().equals(Optional.of(place)))
                        .isEmpty();
    }

    /** As {@code coverage.losing} takes them. */
    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("day", lostOn);
        parameters.put("line", line.map(UUID::toString).orElse(null));
        parameters.put("kelurahan", kelurahan.map(RegionCode::dotted).orElse(null));
        return parameters;
    }
}
