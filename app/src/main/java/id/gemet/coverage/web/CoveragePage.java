package id.gemet.coverage.web;

import id.gemet.coverage.FunnelCount;
import id.gemet.coverage.Pace;
import id.gemet.regions.MapDrawing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param kecamatan furthest behind first
 * @param kelurahan in the order of their codes
 * @param classes of the map by kelurahan code, see {@link Place#step()}
 */
record CoveragePage(
        Optional<Headline> headline,
        Optional<Pace> pace,
        FunnelCount total,
        Optional<Instant> countedAt,
        Order order,
        List<Place> kecamatan,
        List<Place> kelurahan,
        MapDrawing map,
        Map<String, Integer> classes,
        List<Bar> occupations,
        long mostInOccupation,
        Trend trend) {

    enum Order {
        PEOPLE,
        SHARE
    }

    /** Nobody is listed yet. */
    public boolean isEmpty() {
        return total.listed() == 0;
    }

    public boolean isByShare() {
        return order == Order.SHARE;
    }

    public boolean isMapped() {
        return !map.areas().isEmpty();
    }
}
