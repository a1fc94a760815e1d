package id.gemet.enrolment;

import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.util.Optional;

/**
 * People sent to the insurer together. People are always accepted, rejected or waiting: nobody drops out in between.
 *
 * @param number as on its cover letter; counted per pemda
 * @param monthly control total: the dues of all of them for one month
 * @param fileHash SHA-256 of the file last made, empty before
 */
public record Batch(
        BatchId id,
        int number,
        Status status,
        int people,
        int accepted,
        int rejected,
        Rupiah monthly,
        String madeBy,
        Instant madeAt,
        String fileHash,
        Optional<Instant> sentAt,
        Optional<Instant> answeredAt) {

    public enum Status {
        DRAFT,
        SENT,
        ANSWERED;

        /** The whole life of a batch. An answer may come in parts. */
        boolean canBecome(Status next) {
            return switch (this) {
                case DRAFT -> next == SENT;
                case SENT, ANSWERED -> next == ANSWERED;
            };
        }
    }

    public int waiting() {
        return people - accepted - rejected;
    }
}
