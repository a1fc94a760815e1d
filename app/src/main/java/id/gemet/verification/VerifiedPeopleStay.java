package id.gemet.verification;

import id.gemet.intake.UndoVeto;
import id.gemet.registry.WorkerId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Undoing a list takes nobody back who has been verified or stands on a decree. */
@Component
class VerifiedPeopleStay implements UndoVeto {

    private final Cases cases;

    VerifiedPeopleStay(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<WorkerId, String> mustStay(Collection<WorkerId> workers) {
        return cases.settled(workers).stream()
                .collect(Collectors.toMap(Function.identity(), _ -> "verification.stays"));
    }
}
