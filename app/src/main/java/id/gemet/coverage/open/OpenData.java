package id.gemet.coverage.open;

import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two open datasets of a city as rows of texts; the columns are explained on the page of the data dictionary. */
public final class OpenData {

    public static final List<String> COUNT_COLUMNS =
            List.of("region_code", "month", "dimension", "key", "name", "covered", "listed");
    public static final List<String> READING_COLUMNS = List.of(
            "region_code",
            "as_of",
            "covered",
            "base_people",
            "base",
            "percent",
            "published_percent",
            "approximate",
            "source",
            "source_class");

    private OpenData() {}

    /** Hidden figures are empty. */
    public static List<List<String>> counts(OpenCity city, Regions regions) {
        return city.releases().stream()
                .flatMap(release -> release.cells().stream()
                        .map(cell -> List.of(
                                city.office().region().dotted(),
                                release.month().toString(),
                                cell.dimension().name(),
                                cell.key(),
                                name(cell, regions),
                                number(cell.covered()),
                                number(cell.listed()))))
                .toList();
    }

    public static List<List<String>> readings(OpenCity city) {
        return city.readings().stream()
                .map(reading -> Stream.of(
                                city.office().region().dotted(),
                                reading.asOf(),
                                reading.covered(),
                                reading.people(),
                                reading.base(),
                                reading.percent(),
                                reading.published().map(Object::toString).orElse(""),
                                reading.approximate(),
                                reading.source(),
                                reading.sourceClass())
                        .map(Object::toString)
                        .toList())
                .toList();
    }

    private static String name(Cell cell, Regions regions) {
        return switch (cell.dimension()) {
            case CITY, KECAMATAN, KELURAHAN ->
                RegionCode.of(cell.key()).map(regions::nameOf).orElse("");
            case OCCUPATION, PAYER -> cell.key();
        };
    }

    private static String number(Optional<Long> figure) {
        return figure.map(Object::toString).orElse("");
    }
}
