package id.gemet.actions.register;

import id.gemet.funding.LineId;
import id.gemet.verification.DecreeId;

/** Something that would lose its ground without the instrument. */
public sealed interface Use {

    record OfLine(LineId line) implements Use {}

    record OfDecree(DecreeId decree) implements Use {}

    /** What is no row of ours: a target, a figure of the rules. */
    record Named(String name) implements Use {

        public Named {
            if (name.isBlank()) {
                throw new IllegalArgumentException("What hangs on an instrument has a name");
            }
        }
    }
}
