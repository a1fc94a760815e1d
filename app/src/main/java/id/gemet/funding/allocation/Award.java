package id.gemet.funding.allocation;

import java.util.List;
import java.util.UUID;

/** One person's unbroken term, in parts by line, in order of months. */
public record Award(UUID worker, List<Part> parts) {

    public Award {
        parts = List.copyOf(parts);
    }

    public int months() {
        return parts.stream().mapToInt(part -> part.months().count()).sum();
    }
}
