package id.gemet.intake;

import id.gemet.registry.WorkerId;
import java.util.Collection;
import java.util.Map;

/**
 * A module's say when a list is to be taken back: whoever it already depends on stays. Modules above this one implement
 * it as a component.
 */
public interface UndoVeto {

    /** Those of the workers who must stay, each with the message key of the reason. Called in the undoing transaction. */
    Map<WorkerId, String> mustStay(Collection<WorkerId> workers);
}
