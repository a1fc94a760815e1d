package id.gemet.registry;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long a worker's cover lasts, for the worker's page. The module above that knows it implements this. */
public interface WorkerCover {

    /** Empty for whoever the insurer never accepted. */
    Optional<Lasting> of(WorkerId worker);

    /**
     * @param paidThrough the last month that is paid or set aside without a gap
     * @param lapsesOn when cover is over unless somebody pays on
     * @param protectedMonths of the paid ones those in which a death leaves the full benefit
     * @param fullFrom since or from when it does; empty when the money ends before
     */
    record Lasting(
            BillingMonth paidThrough,
            LocalDate lapsesOn,
            int paidMonths,
            int protectedMonths,
            Optional<LocalDate> fullFrom,
            List<Warning> warnings) {

        public Lasting {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Money that protects less than it could.
     *
     * @param kind GAP, LAPSE or TOO_SHORT
     * @param bridge the fewest months that mend it
     * @param payer the payer and line that could pay most cheaply; empty when none can
     */
    record Warning(String kind, MonthRange bridge, Rupiah dues, Optional<String> payer) {}
}
