package id.gemet.coverage.open;

import static java.util.Comparator.comparingDouble;

import java.util.List;

/** The kecamatan of a city side by side: of those the city lists there, how many are covered. Released figures only. */
public record PlaceComparison(List<Entry> entries) {

    /** Both rounded down to a full ten, so the share is about right. */
    public record Entry(String code, long covered, long listed) {

        public double share() {
            return Math.min(1, (double) covered / listed);
        }
    }

    /** Lowest share first; without places of which a figure is hidden. */
    public static PlaceComparison of(Release release) {
        return new PlaceComparison(release.by(Dimension.KECAMATAN).stream()
                .filter(cell -> cell.covered().isPresent() && cell.listed().isPresent())
                .map(cell -> new Entry(
                        cell.key(), cell.covered().orElseThrow(), cell.listed().orElseThrow()))
                .sorted(comparingDouble(Entry::share).thenComparing(Entry::code))
                .toList());
    }
}
