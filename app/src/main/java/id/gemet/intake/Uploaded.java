package id.gemet.intake;

import java.util.List;
import java.util.Optional;

/** What became of an upload. */
public sealed interface Uploaded {

    /** @param same the list that already holds the very same file, if there is one */
    record Accepted(ListId list, Optional<ListId> same) implements Uploaded {}

    /** @param messageKey its sentence, to be filled with the arguments, says what to do */
    record Refused(String messageKey, List<Object> arguments) implements Uploaded {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
