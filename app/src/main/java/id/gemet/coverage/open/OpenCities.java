package id.gemet.coverage.open;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.coverage.Figure;
import id.gemet.coverage.ProvenFigures;
import id.gemet.coverage.Readings;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The cities of this installation, as everybody may see them; needs no actor. */
@Service
public class OpenCities {

    private final Offices offices;
    private final Readings readings;
    private final Releases releases;
    private final ProvenFigures figures;

    OpenCities(Offices offices, Readings readings, Releases releases, ProvenFigures figures) {
        this.offices = offices;
        this.readings = readings;
        this.releases = releases;
        this.figures = figures;
    }

    public Optional<OpenCity> of(RegionCode region) {
        return offices.pemdas().stream()
                .filter(office -> office.region().equals(region))
                .findFirst()
                .map(this::city);
    }

    /** In the order of their codes. */
    public List<OpenCity> within(RegionCode province) {
        return offices.pemdas().stream()
                .filter(office -> province.contains(office.region()))
                .map(this::city)
                .toList();
    }

    public List<Office> all() {
        return offices.pemdas();
    }

    private OpenCity city(Office office) {
        return Acting.as(
                Actor.system(office),
                () -> new OpenCity(office, readings.list(), readings.target(), releases.list(), open(figures.list())));
    }

    /** All versions of one of its figures, the last one first; none for a figure that is not open. */
    public List<Figure> versions(OpenCity city, UUID id) {
        return Acting.as(
                Actor.system(city.office()),
                () -> figures.find(id)
                        .map(figure -> open(figures.versions(figure)))
                        .orElseGet(List::of));
    }

    /** Parts of a city stay inside: beside one another they would name a handful. */
    private static List<Figure> open(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.narrowing().isNone())
                .filter(figure -> figure.numerator().covered() >= OpenCounts.FEWEST_PEOPLE)
                .toList();
    }
}
