package id.gemet.verification;

import java.util.Optional;

/** What an officer decides; whoever is not accepted is told why. */
public sealed interface Outcome {

    record Accept() implements Outcome {}

    record Reject(Reason because) implements Outcome {

        public Reject {
            if (!Reason.toRefuse().contains(because)) {
                throw new IllegalArgumentException("Nobody is refused for " + because);
            }
        }
    }

    /** To whoever proposed the worker, to be mended. */
    record Return(Reason because) implements Outcome {

        public Return {
            if (!Reason.toReturn().contains(because)) {
                throw new IllegalArgumentException("Nobody is sent back for " + because);
            }
        }
    }

    default CaseStatus status() {
        return switch (this) {
            case Accept _ -> CaseStatus.VERIFIED;
            case Reject _ -> CaseStatus.REJECTED;
            case Return _ -> CaseStatus.RETURNED;
        };
    }

    default Optional<Reason> reason() {
        return switch (this) {
            case Accept _ -> Optional.empty();
            case Reject(var because) -> Optional.of(because);
            case Return(var because) -> Optional.of(because);
        };
    }
}
