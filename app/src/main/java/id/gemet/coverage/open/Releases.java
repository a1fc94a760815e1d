package id.gemet.coverage.open;

import static java.util.stream.Collectors.toMap;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.coverage.Flow;
import id.gemet.coverage.Funnel;
import id.gemet.coverage.FunnelCount;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the figures of the acting city out, once a month. */
@Service
@Transactional
public class Releases {

    private final ReleaseRows rows;
    private final Funnel funnel;
    private final AuditTrail audit;
    private final Clock clock;

    Releases(ReleaseRows rows, Funnel funnel, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.funnel = funnel;
        this.audit = audit;
        this.clock = clock;
    }

    /** As last counted; does nothing before the first count, or when the month is out already. */
    public void releaseThisMonth() {
        var today = Acting.current().today(clock);
        var month = BillingMonth.containing(today);
        var flow = funnel.read();
        if (flow.countedAt().isPresent() && rows.open(month, clock.instant())) {
            var cells = cells(flow, Acting.current().region(), rows.byPayer(today));
            rows.add(month, cells);
            audit.record("coverage.release", "month:" + month, cells.size() + " figures");
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Release> list() {
        return rows.list();
    }

    private static List<Cell> cells(Flow flow, RegionCode city, Map<String, Long> byPayer) {
        var cells = new ArrayList<Cell>();
        cells.addAll(places(Dimension.CITY, Map.of(city, flow.total())));
        cells.addAll(places(Dimension.KECAMATAN, flow.byKecamatan()));
        cells.addAll(places(Dimension.KELURAHAN, flow.byKelurahan()));
        OpenCounts.of(counts(flow.byOccupation(), FunnelCount::enrolled))
                .forEach((slug, covered) -> cells.add(new Cell(Dimension.OCCUPATION, slug, covered, Optional.empty())));
        OpenCounts.of(byPayer)
                .forEach((kind, covered) -> cells.add(new Cell(Dimension.PAYER, kind, covered, Optional.empty())));
        return cells;
    }

    private static List<Cell> places(Dimension dimension, Map<RegionCode, FunnelCount> counts) {
        var covered = OpenCounts.of(counts(counts, FunnelCount::enrolled));
        var listed = OpenCounts.of(counts(counts, FunnelCount::listed));
        return counts.keySet().stream()
                .map(place -> new Cell(
                        dimension,
                        place.dotted(),
                        covered.getOrDefault(place, Optional.empty()),
                        listed.getOrDefault(place, Optional.empty())))
                .toList();
    }

    private static <K> Map<K, Long> counts(Map<K, FunnelCount> counts, ToLongFunction<FunnelCount> figure) {
        return counts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> figure.applyAsLong(entry.getValue())));
    }
}
