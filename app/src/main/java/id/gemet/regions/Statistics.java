package id.gemet.regions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.gemet.shared.RegionCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Published figures on population and work, each with its source; sources differ, so a figure is never summed blindly. */
public final class Statistics {

    private static final String NATION = "0";

    private Statistics() {}

    /** Newest period first, in the file's order within a period; empty where nothing was published. */
    public static List<Statistic> of(RegionCode region, String indicator) {
        return of(region).stream()
                .filter(statistic -> statistic.indicator().equals(indicator))
                .toList();
    }

    /** Every figure about a place, newest period first. */
    public static List<Statistic> of(RegionCode region) {
        return Holder.BY_REGION.getOrDefault(region, List.of());
    }

    private static Statistic statistic(NamedCsvRecord row) {
        return new Statistic(
                new RegionCode(row.getField("region_code")),
                row.getField("indicator"),
                row.getField("period"),
                new BigDecimal(row.getField("value")),
                row.getField("unit"),
                row.getField("source"),
                row.getField("source_class"),
                row.getField("note"));
    }

    private static final class Holder {
        static final Map<RegionCode, List<Statistic>> BY_REGION = Resources.rows("statistics.csv").stream()
                .filter(row -> !row.getField("region_code").equals(NATION))
                .map(Statistics::statistic)
                .sorted(Comparator.comparing(Statistic::period).reversed())
                .collect(groupingBy(Statistic::region, toUnmodifiableList()));
    }
}
