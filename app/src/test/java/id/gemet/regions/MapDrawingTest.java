package id.gemet.regions;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.regions.Shape.Point;
import id.gemet.shared.RegionCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapDrawingTest {

    @Test
    void drawsNorthUpInWholeUnits() {
        var square = List.of(
                new Point(106.0, -0.1),
                new Point(106.2, -0.1),
                new Point(106.2, 0.1),
                new Point(106.0, 0.1),
                new Point(106.0, -0.1));
        var shape = new Shape(new RegionCode("36.72.06.1002"), "Grogol", List.of(square), new Point(106.1, 0.05));

        var drawing = MapDrawing.of(List.of(shape), 200);

        assertThat(drawing.viewBox()).isEqualTo("0 0 200 200");
        assertThat(drawing.areas())
                .containsExactly(new MapDrawing.Area(shape.code(), "Grogol", "M0 200l200 0 0-200-200 0z", 100, 50));
    }

    @Test
    void pointsThatFallTogetherAreDrawnOnce() {
        var ring = List.of(new Point(0, 0), new Point(0.0001, 0), new Point(10, 0), new Point(10, 10), new Point(0, 0));
        var shape = new Shape(new RegionCode("36.72.06.1002"), "Grogol", List.of(ring), new Point(8, 2));

        assertThat(MapDrawing.of(List.of(shape), 10).areas().getFirst().path()).isEqualTo("M0 10l10 0 0-10z");
    }

    @ParameterizedTest
    @CsvSource({"36.72, 43", "15.71, 68"})
    void aWholeCityIsSmallAndWithinItsFrame(String code, int kelurahan) {
        var city = new RegionCode(code);
        var shapes = Boundaries.of(city);
        var drawing = MapDrawing.of(shapes, 1000);

        assertThat(shapes)
                .extracting(Shape::code)
                .containsExactlyElementsOf(Regions.load().kelurahanOf(city).stream()
                        .map(Region::code)
                        .toList());
        assertThat(drawing.areas()).hasSize(kelurahan).allSatisfy(area -> {
            assertThat(area.path()).matches("(M\\d+ \\d+l[ \\d-]+z)+");
            assertThat(area.labelX()).isBetween(0, drawing.width());
            assertThat(area.labelY()).isBetween(0, drawing.height());
        });
        assertThat(drawing.areas().stream()
                        .mapToInt(area -> area.path().length())
                        .sum())
                .isBetween(5_000, 40_000);
    }

    @Test
    void aCityWithoutBoundariesHasAnEmptyMap() {
        var shapes = Boundaries.of(new RegionCode("11.01"));
        assertThat(shapes).isEmpty();
        assertThat(MapDrawing.of(shapes, 1000).areas()).isEmpty();
    }
}
