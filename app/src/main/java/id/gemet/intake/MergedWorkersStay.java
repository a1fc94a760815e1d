package id.gemet.intake;

import id.gemet.registry.Merges;
import id.gemet.registry.WorkerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whoever was found to be somebody's double stays, so that the merge can be understood and reversed. */
@Component
class MergedWorkersStay implements UndoVeto {

    private final Merges merges;

    MergedWorkersStay(Merges merges) {
        this.merges = merges;
    }

    @Override
    public Map<WorkerId, String> mustStay(Collection<WorkerId> workers) {
        var staying = new HashMap<WorkerId, String>();
        merges.involved(workers).forEach(worker -> staying.put(worker, "intake.stays.merged"));
        return staying;
    }
}
