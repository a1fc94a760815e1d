package id.gemet.coverage.web;

import id.gemet.coverage.Counted;
import id.gemet.coverage.FunnelCount;
import id.gemet.coverage.Pace;
import id.gemet.coverage.SegmentMonth;
import id.gemet.coverage.Segments;
import id.gemet.regions.MapDrawing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param area the kecamatan or kelurahan to which funnel and occupations are narrowed
 * @param kecamatan furthest behind first
 * @param kelurahan in the order of their codes
 * @param classes of the map by kelurahan code, see {@link Place#step()}
 */
record CoveragePage(
        Optional<Headline> headline,
        Optional<Pace> pace,
        FunnelCount total,
        Optional<Counted> counted,
        Segments segments,
        List<SegmentMonth> segmentMonths,
        List<PayerRow> payers,
        Order order,
        Optional<String> area,
        List<Place> kecamatan,
        List<Place> kelurahan,
        MapDrawing map,
        Map<String, Integer> classes,
        List<Bar> occupations,
        long mostInOccupation,
        Trend trend) {

    /** People whom one kind of payer covers this month and covered the month before. */
    record PayerRow(String payer, long people, long before) {}

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
