package id.gemet.enrolment;

import id.gemet.funding.LineId;
import id.gemet.shared.MonthRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Places of one line that became free for the same months.
 *
 * @param endings whose cover ended, the earliest first
 * @param attempts how many proposals to fill them were made and sent back
 */
public record Vacancy(LineId line, String lineName, MonthRange months, List<UUID> endings, int attempts) {

    public Vacancy {
        endings = List.copyOf(endings);
    }

    public int people() {
        return endings.size();
    }

    /** The same places are offered once; anew only after they were sent back. */
    UUID key() {
        return UUID.nameUUIDFromBytes(
                "replace %s %d".formatted(endings, attempts).getBytes(StandardCharsets.UTF_8));
    }
}
