package id.gemet.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups rows into people, strongest pairs first. Pairs alone are not enough: A may resemble B, and B C, while A and C
 * are two people. So two groups become one only if their members agree on the average, and never if they hold two NIKs
 * that no slip explains.
 */
final class Clusters {

    private static final double AVERAGE_BITS_MIN = PersonModel.REVIEW_BITS_MIN;

    /** Beyond this many members a group is judged by its first ones. */
    private static final int JUDGED_MEMBERS_MAX = 12;

    private final PersonIndex index;
    private final List<List<Integer>> groupOf = new ArrayList<>();

    Clusters(PersonIndex index) {
        this.index = index;
        for (int row = 0; row < index.size(); row++) {
            groupOf.add(List.of(row));
        }
    }

    void join(Duplicates.ScoredPair pair) {
        var one = groupOf.get(pair.first());
        var other = groupOf.get(pair.second());
        boolean single = one.size() == 1 && other.size() == 1;
        if (!one.equals(other) && (single || belongTogether(one, other))) {
            var joined = new ArrayList<>(one);
            joined.addAll(other);
            joined.sort(null);
            joined.forEach(row -> groupOf.set(row, joined));
        }
    }

    /** The person of each row, numbered from 1 by first appearance. */
    int[] numbers() {
        var numbers = new int[groupOf.size()];
        int next = 1;
        for (int row = 0; row < numbers.length; row++) {
            int first = groupOf.get(row).get(0);
            numbers[row] = first == row ? next++ : numbers[first];
        }
        return numbers;
    }

    List<List<Integer>> ofSeveral() {
        var several = new ArrayList<List<Integer>>();
        for (int row = 0; row < groupOf.size(); row++) {
            var group = groupOf.get(row);
            if (group.size() > 1 && group.get(0) == row) {
                several.add(group);
            }
        }
        return several;
    }

    private boolean belongTogether(List<Integer> one, List<Integer> other) {
        return !holdDifferentNiks(one, other) && agreeOnTheAverage(judged(one), judged(other));
    }

    private boolean holdDifferentNiks(List<Integer> one, List<Integer> other) {
        for (int a : one) {
            for (int b : other) {
                if (NikDistance.between(index.person(a).nik(), index.person(b).nik()) == NikDistance.DIFFERENT) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean agreeOnTheAverage(List<Integer> one, List<Integer> other) {
        double bits = 0;
        int pairs = 0;
        for (int a : one) {
            for (int b : other) {
                bits += index.decide(index.person(a), index.person(b)).weight().bits();
                pairs++;
            }
        }
        return bits >= AVERAGE_BITS_MIN * pairs;
    }

    private static List<Integer> judged(List<Integer> group) {
        return group.subList(0, Math.min(JUDGED_MEMBERS_MAX, group.size()));
    }
}
