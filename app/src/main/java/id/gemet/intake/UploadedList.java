package id.gemet.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list as its sender's officers see it.
 *
 * @param notes about the file as a whole, as kind and arguments
 */
public record UploadedList(
        ListId id,
        Sender sender,
        String fileName,
        ListStatus status,
        Optional<String> refusal,
        String uploadedBy,
        Instant uploadedAt,
        Optional<Instant> committedAt,
        Optional<Instant> undoneAt,
        List<String> notes,
        Counts counts) {

    /** How long a list that was taken in can be taken back. */
    public static final Duration UNDO_WITHIN = Duration.ofDays(30);

    public UploadedList {
        notes = List.copyOf(notes);
    }

    public boolean canBeUndoneAt(Instant now) {
        return status == ListStatus.COMMITTED
                && committedAt.isPresent()
                && now.isBefore(committedAt.get().plus(UNDO_WITHIN));
    }
}
