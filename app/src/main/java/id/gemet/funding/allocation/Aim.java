package id.gemet.funding.allocation;

/** Something to have most of: what one more of each of the program's numbers adds to it. */
final class Aim {

    private final long[] weights;

    Aim(long[] weights) {
        this.weights = weights;
    }

    boolean isNothing() {
        for (var weight : weights) {
            if (weight != 0) {
                return false;
            }
        }
        return true;
    }

    long of(long[] values) {
        var sum = 0L;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    void forEach(Weighted weighted) {
        for (var i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                weighted.add(i, weights[i]);
            }
        }
    }

    @FunctionalInterface
    interface Weighted {
        void add(int index, long weight);
    }
}
