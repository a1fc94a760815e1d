package id.gemet.coverage.open;

import id.gemet.access.Office;
import id.gemet.coverage.Figure;
import id.gemet.coverage.Reading;
import id.gemet.coverage.Target;
import java.util.List;
import java.util.Optional;

/**
 * What a city shows of itself to everybody.
 *
 * @param readings the newest first
 * @param releases the newest first
 * @param figures published with their proof, about the whole city
 */
public record OpenCity(
        Office office, List<Reading> readings, Optional<Target> target, List<Release> releases, List<Figure> figures) {

    public OpenCity {
        readings = List.copyOf(readings);
        releases = List.copyOf(releases);
        figures = List.copyOf(figures);
    }

    public Optional<Reading> reading() {
        return readings.stream().findFirst();
    }

    public Optional<Release> release() {
        return releases.stream().findFirst();
    }
}
