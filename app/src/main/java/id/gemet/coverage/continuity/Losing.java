package id.gemet.coverage.continuity;

import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.util.Optional;

/**
 * Somebody who loses cover.
 *
 * @param shownAs the name as those outside the pemda may see it
 * @param toldDaysAhead how many days ahead the worker was told, the first time; empty if not yet
 */
public record Losing(
        WorkerId worker,
        String shownAs,
        Optional<RegionCode> kelurahan,
        String line,
        Optional<Integer> toldDaysAhead) {}
