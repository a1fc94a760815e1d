package id.gemet.enrolment;

import java.util.List;
import java.util.UUID;

/** What came of taking in the insurer's list of a month. */
public sealed interface ActiveList {

    /**
     * @param unreadable rows without a readable NIK; they are kept and stay visible until somebody says what they are
     * @param strangers people nobody in this installation knows
     */
    record Taken(UUID id, int rows, int unreadable, int strangers) implements ActiveList {}

    /** Nothing was taken from the file. The message names what is wrong with it. */
    record Unreadable(String messageKey, List<Object> arguments) implements ActiveList {
        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }
}
