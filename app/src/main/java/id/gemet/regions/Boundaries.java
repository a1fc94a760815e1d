package id.gemet.regions;

import id.gemet.regions.Shape.Point;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of the kelurahan, for the cities whose boundary file travels with the programme. */
public final class Boundaries {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<RegionCode, List<Shape>> READ = new ConcurrentHashMap<>();

    private Boundaries() {}

    /** Every kelurahan sorted by code; empty for a kabupaten/kota without a boundary file. */
    public static List<Shape> of(RegionCode kabkota) {
        return READ.computeIfAbsent(kabkota, Boundaries::read);
    }

    private static List<Shape> read(RegionCode kabkota) {
        var file = "kelurahan_" + kabkota.dotted() + ".geojson";
        if (Boundaries.class.getResource(file) == null) {
            return List.of();
        }
        return JSON.readTree(Resources.bytes(file))
                .path("features")
                .valueStream()
                .map(Boundaries::shape)
                .toList();
    }

    private static Shape shape(JsonNode feature) {
        var properties = feature.path("properties");
        return new Shape(
                new RegionCode(properties.path("code").stringValue()),
                properties.path("name").stringValue(),
                polygons(feature.path("geometry"))
                        .flatMap(JsonNode::valueStream)
                        .map(Boundaries::ring)
                        .toList(),
                new Point(
                        properties.path("label_lng").doubleValue(),
                        properties.path("label_lat").doubleValue()));
    }

    private static Stream<JsonNode> polygons(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return geometry.path("type").stringValue().equals("MultiPolygon")
                ? coordinates.valueStream()
                : Stream.of(coordinates);
    }

    private static List<Point> ring(JsonNode positions) {
        return positions
                .valueStream()
                .map(position -> new Point(
                        position.path(0).doubleValue(), position.path(1).doubleValue()))
                .toList();
    }
}
