package id.gemet.bench.linkage;

import java.util.Arrays;

/** Labels of records, by which they fall into groups. */
final class Labels {

    private Labels() {}

    /** The same groups, with labels from 0 without a gap. */
    static int[] dense(long[] labels) {
        var sorted = labels.clone();
        Arrays.sort(sorted);
        var distinct = 0;
        for (var i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        var dense = new int[labels.length];
        for (var i = 0; i < labels.length; i++) {
            dense[i] = Arrays.binarySearch(sorted, 0, distinct, labels[i]);
        }
        return dense;
    }

    /** How many records each label has. */
    static int[] sizes(int[] dense) {
        var sizes = new int[dense.length];
        for (var label : dense) {
            sizes[label]++;
        }
        return sizes;
    }

    /** Pairs of records that share a label. */
    static long pairs(int[] dense) {
        var pairs = 0L;
        for (var size : sizes(dense)) {
            pairs += pairs(size);
        }
        return pairs;
    }

    static long pairs(long size) {
        return size * (size - 1) / 2;
    }
}
