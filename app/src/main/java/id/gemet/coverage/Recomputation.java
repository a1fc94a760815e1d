package id.gemet.coverage;

import id.gemet.registry.WorkerId;
import java.util.List;
import java.util.Optional;

/** What counting a published figure again came to. */
public sealed interface Recomputation {

    default boolean isAsPublished() {
        return false;
    }

    /** Somebody in only one of the two lists; no worker where the registry does not show the person any more. */
    record Person(Optional<WorkerId> worker, String name) {

        static final Person UNKNOWN = new Person(Optional.empty(), "");
    }

    /** The same people. */
    record Same(Fingerprint fingerprint) implements Recomputation {

        @Override
        public boolean isAsPublished() {
            return true;
        }
    }

    /**
     * Other people.
     *
     * @param joined counted now and not when published
     * @param left counted when published and not now
     */
    record Changed(long covered, Fingerprint fingerprint, List<Person> joined, List<Person> left)
            implements Recomputation {

        public Changed {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }
    }

    /** How it is counted has changed since, so the old way cannot be repeated. */
    record OtherDefinition(int published, int now) implements Recomputation {}

    /** Typed: nobody is behind it to be counted, so only its arithmetic was checked. */
    record Checked(Agreement agreement) implements Recomputation {

        @Override
        public boolean isAsPublished() {
            return agreement != Agreement.DIFFERENT;
        }
    }
}
