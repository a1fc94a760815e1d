package id.gemet.coverage.continuity;

import id.gemet.funding.LineId;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody paid for beyond the age up to which workers are registered.
 *
 * @param shownAs the name as those outside the pemda may see it
 * @param tooOldOn the birthday
 * @param paidThrough the last month set aside, after that birthday
 */
public record OverAgePerson(
        WorkerId worker,
        String shownAs,
        Optional<RegionCode> kelurahan,
        LineId line,
        String lineName,
        LocalDate tooOldOn,
        BillingMonth paidThrough) {}
