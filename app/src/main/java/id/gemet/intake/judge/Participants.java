package id.gemet.intake.judge;

import id.gemet.linkage.Person;
import java.util.Optional;

/** Who the insurer says is a participant; from a file, or from what the registry has seen at the insurer. */
@FunctionalInterface
public interface Participants {

    Participants NONE = _ -> Optional.empty();

    /** The membership that says most: an active one before one that ended. */
    Optional<Participant> find(Person person);

    /** @param nik 16 digits as the insurer has them */
    record Participant(String nik, Membership membership) {

        @Override
        public String toString() {
            return "Participant[" + membership.segment() + "]";
        }
    }
}
