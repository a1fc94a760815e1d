package id.gemet.coverage.continuity;

import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whose money protects less than it could.
 *
 * @param shownAs the name as those outside the pemda may see it
 */
public record Wasting(WorkerId worker, String shownAs, Optional<RegionCode> kelurahan, List<Waste> wastes) {

    public Wasting {
        wastes = List.copyOf(wastes);
    }

    public int bridgeMonths() {
        return wastes.stream().mapToInt(waste -> waste.bridge().count()).sum();
    }
}
