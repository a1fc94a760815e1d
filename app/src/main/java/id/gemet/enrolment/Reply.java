package id.gemet.enrolment;

import id.gemet.shared.Rupiah;
import java.util.List;

/** What came of the insurer's answer to a batch. */
public sealed interface Reply {

    /**
     * @param accepted newly accepted by this file; those it only repeats are not counted again
     * @param waiting still without an answer
     * @param freed what the rejected had reserved, back with its lines
     * @param problems rows that could not be used, by their number in the file
     */
    record Taken(int accepted, int rejected, int waiting, Rupiah freed, List<Problem> problems) implements Reply {
        public Taken {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was taken from the file. The message names what is wrong with it. */
    record Unreadable(String messageKey, List<Object> arguments) implements Reply {
        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }

    /** The batch was never sent. */
    record NotSent() implements Reply {}

    record NoSuchBatch() implements Reply {}

    record Problem(int row, Kind kind) {

        public enum Kind {
            /** Not of this batch. */
            STRANGER,
            NIK_UNREADABLE,
            /** Neither a participant number nor a refusal. */
            NO_ANSWER,
            KPJ_UNREADABLE,
            /** The insurer answered before, and differently; the first answer stands until somebody asks the branch. */
            CONTRADICTS
        }
    }
}
