package id.gemet.regions;

import id.gemet.shared.RegionCode;
import java.util.List;

/**
 * The outline of a kelurahan in degrees (WGS 84).
 *
 * @param rings closed lines, outer ones and holes alike: fill by the even-odd rule
 * @param label a point inside, for its name
 */
public record Shape(RegionCode code, String name, List<List<Point>> rings, Point label) {

    public Shape {
        rings = rings.stream().map(List::copyOf).toList();
    }

    public record Point(double longitude, double latitude) {}
}
