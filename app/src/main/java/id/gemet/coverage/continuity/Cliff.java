package id.gemet.coverage.continuity;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * People of one line and kelurahan who lose cover on one day because nobody pays on.
 *
 * @param lostOn the first day without dues
 * @param monthly the dues of all of them for one month
 */
public record Cliff(LocalDate lostOn, Line line, Optional<RegionCode> kelurahan, int people, Rupiah monthly) {

    /** @param free neither reserved nor spent */
    public record Line(UUID id, String payer, String name, Rupiah free) {}

    Rupiah cost(Keep keep) {
        return monthly.times(keep.monthsFrom(lostOn));
    }
}
