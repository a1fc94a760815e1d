package id.gemet.linkage.engine;

import java.util.Arrays;

/**
 * Groups records into people. Pairs of even odds or better join records into components; but A may resemble B, and B C,
 * while A and C are two people. So inside each component all pairs are weighed, also those that were no candidates, and
 * groups are joined, best first, only while their members agree on the average (average linkage on log-odds).
 */
final class Clustering {

    private static final int STRETCH = 1 << 10;
    private static final int COMPONENT_MAX = 300;
    private static final double STRICTER_BITS = 3;
    private static final double BITS_MIN = 0;
    private static final double APART = -1e9;
    static final double PAIR_BITS_MAX = 30;

    private final Records records;
    private final Candidates pairs;
    private final float[] weights;
    private final Scoring scoring;
    /** Pairs known to be one, as {@link Apart#pair}. */
    private final long[] same;

    private final Workers workers;
    private final int[] parent;
    /** By row where its pairs with higher rows begin. */
    private int[] pairsFrom = {};

    Clustering(Records records, Candidates pairs, float[] weights, Scoring scoring, long[] same, Workers workers) {
        this.records = records;
        this.pairs = pairs;
        this.weights = weights;
        this.scoring = scoring;
        this.same = same.clone();
        Arrays.sort(this.same);
        this.workers = workers;
        this.parent = new int[records.size];
    }

    /** For each row the smallest row of its person. */
    int[] clusters() throws UnusableFile {
        workers.each(2, half -> {
            if (half == 0) {
                unite();
            } else {
                pairsFrom = pairs.starts(records.size);
            }
        });
        int[] starts = new int[records.size + 1];
        int[] members = new int[records.size];
        int components = byComponent(starts, members);
        int[] clusters = new int[records.size];
        workers.stretches(components, STRETCH, () -> new Refiner(clusters), (refiner, from, to) -> {
            for (int c = from; c < to; c++) {
                refiner.refine(Arrays.copyOfRange(members, starts[c], starts[c + 1]), BITS_MIN);
            }
        });
        return clusters;
    }

    private void unite() {
        for (int row = 0; row < parent.length; row++) {
            parent[row] = row;
        }
        for (int i = 0; i < pairs.size; i++) {
            if (weights[i] >= BITS_MIN) {
                union(pairs.first(i), pairs.second(i));
            }
        }
        for (long pair : same) {
            union((int) (pair >>> 32), (int) pair);
        }
    }

    private int find(int row) {
        int root = row;
        while (parent[root] != root) {
            root = parent[root];
        }
        int walk = row;
        while (parent[walk] != root) {
            int next = parent[walk];
            parent[walk] = root;
            walk = next;
        }
        return root;
    }

    /** The smaller row is the root, so that roots do not depend on the order of the pairs. */
    private void union(int a, int b) {
        int one = find(a);
        int other = find(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    /**
     * Fills the rows of one component after the other, and where each begins; last, where all end. A parent is never above
     * its row, so in the order of rows each finds its root one step away.
     *
     * @return how many components there are
     */
    private int byComponent(int[] starts, int[] members) {
        int[] places = new int[parent.length];
        for (int row = 0; row < parent.length; row++) {
            parent[row] = parent[parent[row]];
            places[parent[row]]++;
        }
        int components = 0;
        int place = 0;
        for (int row = 0; row < parent.length; row++) {
            int size = places[row];
            places[row] = place;
            if (size > 0) {
                starts[components++] = place;
                place += size;
            }
        }
        starts[components] = place;
        for (int row = 0; row < parent.length; row++) {
            members[places[parent[row]]++] = row;
        }
        return components;
    }

    /** Works on one component at a time; one instance a thread. */
    private final class Refiner {

        private final Comparisons comparisons = new Comparisons(records);
        private final long[] pattern = new long[1];
        private final long[] surprises = new long[1];
        private final Weigher weigher = new Weigher(scoring);
        private final int[] clusters;

        Refiner(int[] clusters) {
            this.clusters = clusters;
        }

        void refine(int[] rows, double threshold) {
            if (rows.length <= 2) {
                // joined by their own pair, or alone
                for (int row : rows) {
                    clusters[row] = rows[0];
                }
            } else if (rows.length > COMPONENT_MAX) {
                divide(rows, threshold + STRICTER_BITS);
            } else {
                average(rows);
            }
        }

        /** Keeps only the stronger pairs of a component too large to weigh whole. */
        private void divide(int[] rows, double threshold) {
            if (threshold > PAIR_BITS_MAX) {
                for (int row : rows) {
                    clusters[row] = row;
                }
                return;
            }
            int[] group = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                group[i] = i;
            }
            for (int i = 0; i < rows.length; i++) {
                for (int p = pairsFrom[rows[i]]; p < pairsFrom[rows[i] + 1]; p++) {
                    int j = weights[p] >= threshold ? Arrays.binarySearch(rows, pairs.second(p)) : -1;
                    if (j >= 0) {
                        int one = root(group, i);
                        int other = root(group, j);
                        group[Math.max(one, other)] = Math.min(one, other);
                    }
                }
            }
            for (int i = 0; i < rows.length; i++) {
                if (root(group, i) == i) {
                    refine(membersOf(group, i, rows), threshold);
                }
            }
        }

        private int[] membersOf(int[] group, int root, int[] rows) {
            int[] members = new int[rows.length];
            int count = 0;
            for (int i = root; i < rows.length; i++) {
                if (root(group, i) == root) {
                    members[count++] = rows[i];
                }
            }
            return Arrays.copyOf(members, count);
        }

        private int root(int[] group, int i) {
            int root = i;
            while (group[root] != root) {
                root = group[root];
            }
            return root;
        }

        private void average(int[] rows) {
            int size = rows.length;
            double[][] bits = new double[size][size];
            for (int i = 0; i < size; i++) {
                int pair = pairsFrom[rows[i]];
                int end = pairsFrom[rows[i] + 1];
                for (int j = i + 1; j < size; j++) {
                    while (pair < end && pairs.second(pair) < rows[j]) {
                        pair++;
                    }
                    boolean weighed = pair < end && pairs.second(pair) == rows[j];
                    bits[i][j] = weighed ? clamped(weights[pair]) : weight(rows[i], rows[j]);
                    bits[j][i] = bits[i][j];
                }
            }
            int[] group = new int[size];
            int[] members = new int[size];
            for (int i = 0; i < size; i++) {
                group[i] = i;
                members[i] = 1;
            }
            while (joinBest(bits, group, members)) {
                // until no two groups agree on the average
            }
            for (int i = 0; i < size; i++) {
                clusters[rows[i]] = rows[group[i]];
            }
        }

        /** Joins the two groups that agree best; bits between groups are sums over their pairs. */
        private boolean joinBest(double[][] bits, int[] group, int[] members) {
            int size = group.length;
            double best = BITS_MIN;
            int one = -1;
            int other = -1;
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; group[i] == i && j < size; j++) {
                    if (group[j] == j) {
                        double average = bits[i][j] / (members[i] * members[j]);
                        if (average > best || (one < 0 && average >= best)) {
                            best = average;
                            one = i;
                            other = j;
                        }
                    }
                }
            }
            if (one < 0) {
                return false;
            }
            for (int k = 0; k < size; k++) {
                if (group[k] == other) {
                    group[k] = one;
                }
                bits[one][k] += bits[other][k];
                bits[k][one] = bits[one][k];
            }
            members[one] += members[other];
            return true;
        }

        private double weight(int a, int b) {
            if (records.areApart(a, b)) {
                return APART;
            }
            if (Arrays.binarySearch(same, Apart.pair(a, b)) >= 0) {
                return PAIR_BITS_MAX;
            }
            comparisons.compare(a, b, pattern, surprises);
            return clamped(weigher.weight(pattern[0], surprises[0]));
        }

        private static double clamped(double weight) {
            return Math.max(-PAIR_BITS_MAX, Math.min(PAIR_BITS_MAX, weight));
        }
    }
}
