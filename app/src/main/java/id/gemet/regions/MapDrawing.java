package id.gemet.regions;

import id.gemet.regions.Shape.Point;
import id.gemet.shared.RegionCode;
import java.util.List;

/**
 * Outlines as SVG paths in whole units, north up, fill-rule evenodd.
 *
 * @param areas in the order of the shapes given
 */
public record MapDrawing(int width, int height, List<Area> areas) {

    public MapDrawing {
        areas = List.copyOf(areas);
    }

    /** @param path the attribute {@code d} of a path element */
    public record Area(RegionCode code, String name, String path, int labelX, int labelY) {}

    /** Drawn to the width given; at 1,000 units a city takes 20 to 25 kB. */
    public static MapDrawing of(List<Shape> shapes, int width) {
        if (shapes.isEmpty()) {
            return new MapDrawing(width, 0, List.of());
        }
        var projection = Projection.of(shapes, width);
        return new MapDrawing(
                width,
                projection.height(),
                shapes.stream().map(shape -> area(shape, projection)).toList());
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    private static Area area(Shape shape, Projection projection) {
        var path = new StringBuilder();
        shape.rings().forEach(ring -> draw(ring, projection, path));
        return new Area(
                shape.code(), shape.name(), path.toString(), projection.x(shape.label()), projection.y(shape.label()));
    }

    /** Steps relative to the point before are short to write; a ring ends with z instead of its first point. */
    private static void draw(List<Point> ring, Projection projection, StringBuilder path) {
        var x = projection.x(ring.getFirst());
        var y = projection.y(ring.getFirst());
        path.append('M').append(x).append(' ').append(y).append('l');
        for (var point : ring.subList(1, ring.size() - 1)) {
            var stepX = projection.x(point) - x;
            var stepY = projection.y(point) - y;
            if (stepX != 0 || stepY != 0) {
                append(stepX, path);
                append(stepY, path);
                x += stepX;
                y += stepY;
            }
        }
        path.append('z');
    }

    private static void append(int number, StringBuilder path) {
        if (number >= 0 && Character.isDigit(path.charAt(path.length() - 1))) {
            path.append(' ');
        }
        path.append(number);
    }

    /** Equirectangular about the middle latitude: within a city its error is far below a drawn unit. */
    private record Projection(
            double west, double north, double unitsPerLongitude, double unitsPerLatitude, int height) {

        static Projection of(List<Shape> shapes, int width) {
            var points = shapes.stream()
                    .flatMap(shape -> shape.rings().stream())
                    .flatMap(List::stream)
                    .toList();
            var longitudes = points.stream().mapToDouble(Point::longitude).summaryStatistics();
            var latitudes = points.stream().mapToDouble(Point::latitude).summaryStatistics();
            var middle = Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2);
            var unitsPerLongitude = width / (longitudes.getMax() - longitudes.getMin());
            var unitsPerLatitude = unitsPerLongitude / Math.cos(middle);
            var height = (int) Math.ceil((latitudes.getMax() - latitudes.getMin()) * unitsPerLatitude);
            return new Projection(longitudes.getMin(), latitudes.getMax(), unitsPerLongitude, unitsPerLatitude, height);
        }

        int x(Point point) {
            return (int) Math.round((point.longitude() - west) * unitsPerLongitude);
        }

        int y(Point point) {
            return (int) Math.round((north - point.latitude()) * unitsPerLatitude);
        }
    }
}
