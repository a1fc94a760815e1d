package id.gemet.coverage;

import id.gemet.shared.RegionCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * From the list to the paid month, as last counted.
 *
 * @param counted empty before the first count
 */
public record Flow(Optional<Counted> counted, List<Slice> slices) {

    public Flow {
        slices = List.copyOf(slices);
    }

    public Optional<Instant> countedAt() {
        return counted.map(Counted::at);
    }

    /** Those who live in a kecamatan or kelurahan. */
    public Flow within(RegionCode area) {
        return new Flow(
                counted,
                slices.stream()
                        .filter(slice -> slice.kelurahan()
                                .filter(code -> (code.dotted() + ".").startsWith(area.dotted() + "."))
                                .isPresent())
                        .toList());
    }

    public FunnelCount total() {
        return slices.stream().map(Slice::count).reduce(FunnelCount.NOBODY, FunnelCount::plus);
    }

    /** Without those whose kelurahan is not known. */
    public Map<RegionCode, FunnelCount> byKelurahan() {
        return sums(Slice::kelurahan);
    }

    public Map<RegionCode, FunnelCount> byKecamatan() {
        return sums(slice -> slice.kelurahan().flatMap(RegionCode::parent));
    }

    public Map<String, FunnelCount> byOccupation() {
        return sums(slice -> Optional.of(slice.occupation()));
    }

    private <K> Map<K, FunnelCount> sums(Function<Slice, Optional<K>> key) {
        var sums = new HashMap<K, FunnelCount>();
        for (var slice : slices) {
            key.apply(slice).ifPresent(group -> sums.merge(group, slice.count(), FunnelCount::plus));
        }
        return sums;
    }
}
