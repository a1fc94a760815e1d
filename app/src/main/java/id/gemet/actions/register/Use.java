package id.gemet.actions.register;

import id.gemet.funding.LineId;
import id.gemet.verification.DecreeId;
import id.gemet.verification.RuleSetting;
import id.gemet.web.LegalGrounds.Kind;
import id.gemet.web.LegalGrounds.Matter;
import java.time.LocalDate;

/** Something that would lose its ground without the instrument. */
public sealed interface Use {

    /** As other modules ask for it. */
    Matter matter();

    record OfLine(LineId line) implements Use {

        @Override
        public Matter matter() {
            return Matter.line(line);
        }
    }

    record OfDecree(DecreeId decree) implements Use {

        @Override
        public Matter matter() {
            return Matter.decree(decree);
        }
    }

    /** @param source who set it; one sets one target for a day */
    record OfTarget(LocalDate reachBy, String source) implements Use {

        @Override
        public Matter matter() {
            return Matter.target(reachBy, source);
        }
    }

    /** A figure of the rules. */
    record OfRule(RuleSetting setting) implements Use {

        @Override
        public Matter matter() {
            return Matter.rule(setting);
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
        public Matter matter() {
            return new Matter(Kind.NAMED, name);
        }
    }
}
