package id.gemet.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Choices of unequal frequency. */
final class Weighted<T> {

    private final List<T> choices = new ArrayList<>();
    private double[] upTo = new double[16];
    private double total;

    Weighted<T> add(T choice, double weight) {
        if (choices.size() == upTo.length) {
            upTo = Arrays.copyOf(upTo, upTo.length * 2);
        }
        total += weight;
        upTo[choices.size()] = total;
        choices.add(choice);
        return this;
    }

    T pick(Dice dice) {
        var found = Arrays.binarySearch(upTo, 0, choices.size(), dice.fraction() * total);
        return choices.get(Math.min(choices.size() - 1, found < 0 ? -found - 1 : found + 1));
    }
}
