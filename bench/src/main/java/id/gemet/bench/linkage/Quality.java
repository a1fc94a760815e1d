package id.gemet.bench.linkage;

import java.util.Locale;

/** How many pairs there are, were found, and were found rightly. */
record Quality(long truePairs, long foundPairs, long rightPairs) {

    double precision() {
        return foundPairs == 0 ? 1 : (double) rightPairs / foundPairs;
    }

    double recall() {
        return truePairs == 0 ? 1 : (double) rightPairs / truePairs;
    }

    double f1() {
        return truePairs + foundPairs == 0 ? 1 : 2.0 * rightPairs / (truePairs + foundPairs);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.4f, precision %.4f, recall %.4f (%d of %d pairs found right, %d of %d true)",
                f1(),
                precision(),
                recall(),
                rightPairs,
                foundPairs,
                rightPairs,
                truePairs);
    }
}
