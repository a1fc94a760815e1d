package id.gemet.actions.register;

import id.gemet.funding.LineId;
import id.gemet.verification.DecreeId;
import id.gemet.verification.RuleSetting;
import java.time.LocalDate;

/** Something that would lose its ground without the instrument. */
public sealed interface Use {

    /** As other modules ask for it. */
    String thing();

    record OfLine(LineId line) implements Use {

        @Override
        public String thing() {
            return "line:" + line;
        }
    }

    record OfDecree(DecreeId decree) implements Use {

        @Override
        public String thing() {
            return "decree:" + decree;
        }
    }

    /** @param source who set it; one sets one target for a day */
    record OfTarget(LocalDate reachBy, String source) implements Use {

        @Override
        public String thing() {
            return "target:" + reachBy + " " + source;
        }
    }

    /** A figure of the rules. */
    record OfRule(RuleSetting setting) implements Use {

        @Override
        public String thing() {
            return "rule:" + setting;
        }
    }

    /** What is no row of ours, such as a tariff. */
    record Named(String name) implements Use {

        public Named {
            if (name.isBlank()) {
                throw new IllegalArgumentException("What hangs on an instrument has a name");
            }
        }

        @Override
        public String thing() {
            return "named:" + name;
        }
    }
}
