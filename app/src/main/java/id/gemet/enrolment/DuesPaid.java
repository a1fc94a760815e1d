package id.gemet.enrolment;

import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import java.util.Collection;
import java.util.Map;

/** How far a worker's dues are paid, for cards. The module above that knows it implements this. */
public interface DuesPaid {

    /** The last month up to which every bill of the worker is paid; whoever has paid nothing is left out. */
    Map<WorkerId, BillingMonth> through(Collection<WorkerId> workers);
}
