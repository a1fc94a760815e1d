package id.gemet.intake;

import id.gemet.registry.WorkerId;
import java.util.Map;

/** What became of a list that was to be taken back. */
public sealed interface Undone {

    /** @param kept workers on whom something depends, and the message key of the reason */
    record Done(int removed, Map<WorkerId, String> kept) implements Undone {

        public Done {
            kept = Map.copyOf(kept);
        }
    }

    /** Not taken in, taken back already, or too long ago. */
    record NotPossible() implements Undone {}
}
