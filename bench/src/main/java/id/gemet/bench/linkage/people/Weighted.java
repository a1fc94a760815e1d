package id.gemet.bench.linkage.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values of which some are drawn more often than others. */
final class Weighted<T> {

    private final List<T> values = new ArrayList<>();
    private double[] upTo = new double[16];
    private double total;

    void add(T value, double weight) {
        if (values.size() == upTo.length) {
            upTo = Arrays.copyOf(upTo, 2 * upTo.length);
        }
        total += weight;
        upTo[values.size()] = total;
        values.add(value);
    }

    T pick(Dice dice) {
        var at = Arrays.binarySearch(upTo, 0, values.size(), dice.unit() * total);
        return values.get(Math.min(at < 0 ? -at - 1 : at + 1, values.size() - 1));
    }
}
