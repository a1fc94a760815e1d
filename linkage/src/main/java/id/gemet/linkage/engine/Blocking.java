package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which records are compared at all. Each pass files every record under its keys; a sort brings equal keys together, and
 * the records of such a block are compared with each other. A pass may spend so many pairs per record: where blocks are
 * too large for that, only their records that agree on one more column are compared, and the report says so.
 */
final class Blocking {

    /** Pairs for each record, on the average and over all passes; a small file can afford more. */
    private static final double PAIRS_PER_RECORD_MAX = 6;

    private static final double PAIRS_AFFORDED = 400_000;

    /** How many neighbours in sorted order meet each other. */
    static final int WINDOW = 5;

    /** A million pairs of such a weight are not one link. */
    private static final double NO_LINK_BITS = -30;

    private static final int BLOCK_MAX = 300;
    private static final int BLOCK_MIN = 4;
    private static final int PASS_BITS = 5;
    private static final long ROW_MASK = 0xFFFFFFFFL;

    private final Records records;
    private final Workers workers;
    private final int rowBits;
    private final Found[] found;
    private final PassReport[] reports;
    private final double pairsPerPass;

    /** @param pairsMax for which there is memory; blocks are divided further where they would bring more */
    Blocking(Records records, double pairsMax, Workers workers) {
        this.records = records;
        this.workers = workers;
        this.rowBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, records.rows() - 1));
        int passes = records.model.passes().size();
        this.found = new Found[workers.threads()];
        this.reports = new PassReport[passes];
        this.pairsPerPass = Math.min(pairsMax / passes, affordable(records));
    }

    /** How many pairs one pass may bring. */
    static double affordable(Records records) {
        return Math.max(
                PAIRS_AFFORDED,
                PAIRS_PER_RECORD_MAX * records.size / records.model.passes().size());
    }

    /** What each pass cost and brought, once the pairs are weighed. */
    PassReport[] reports(float[] weights, Candidates pairs) {
        double[] links = new double[reports.length];
        double[] alone = new double[reports.length];
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < NO_LINK_BITS) {
                continue;
            }
            double probability = Scoring.probability(weights[i]);
            int passes = pairs.passes[i];
            if (Integer.bitCount(passes) == 1) {
                alone[Integer.numberOfTrailingZeros(passes)] += probability;
            }
            for (int left = passes; left != 0; left &= left - 1) {
                links[Integer.numberOfTrailingZeros(left)] += probability;
            }
        }
        var weighed = new PassReport[reports.length];
        for (int p = 0; p < reports.length; p++) {
            weighed[p] = reports[p].with(Math.round(links[p]), Math.round(alone[p]));
        }
        return weighed;
    }

    /**
     * Every pair once, in order, with the passes that bring it as bits: first those of records alone, then those with a
     * planted copy.
     */
    Candidates[] candidates() throws UnusableFile {
        var next = new AtomicInteger();
        workers.run(worker -> {
            var run = new PassRun();
            for (int pass = next.getAndIncrement(); pass < reports.length; pass = next.getAndIncrement()) {
                run.run(pass);
            }
            found[worker] = run.found;
        });
        var shares = new LongList[workers.threads()];
        var passes = new int[workers.threads()][];
        workers.run(worker -> {
            shares[worker] = collect(firstRow(worker), firstRow(worker + 1));
            passes[worker] = unite(shares[worker]);
        });
        return new Candidates[] {
            Candidates.join(shares, passes, rowBits, second -> second < records.size),
            Candidates.join(shares, passes, rowBits, second -> second >= records.size)
        };
    }

    /** Where a worker's share of the pairs begins: a pair's first row is the lower one, so there are more low ones. */
    private int firstRow(int worker) {
        double before = worker / (double) workers.threads();
        return (int) Math.round(records.rows() * (1 - Math.sqrt(1 - before)));
    }

    /** The pairs whose first row is in a range, sorted. */
    private LongList collect(int from, int to) {
        int shift = rowBits + PASS_BITS;
        int all = 0;
        for (var list : found) {
            all = Math.addExact(all, list.size());
        }
        var pairs = new LongList((int) (1.05 * all / workers.threads()));
        for (var list : found) {
            list.copy(from, to, shift, pairs);
        }
        pairs.sort(PASS_BITS, 2 * rowBits + PASS_BITS);
        return pairs;
    }

    /** Makes equal pairs one, without their passes, which are returned. */
    private static int[] unite(LongList sorted) {
        int unique = 0;
        int[] passes = new int[sorted.size];
        long[] pairs = sorted.values;
        for (int i = 0; i < sorted.size; i++) {
            long pair = pairs[i] >>> PASS_BITS;
            int pass = 1 << (int) (pairs[i] & ((1 << PASS_BITS) - 1));
            if (unique > 0 && pairs[unique - 1] == pair) {
                passes[unique - 1] |= pass;
            } else {
                pairs[unique] = pair;
                passes[unique++] = pass;
            }
        }
        sorted.size = unique;
        return passes;
    }

    /** The pairs one thread found, in pieces, for nobody knows how many there will be. */
    private static final class Found {

        private static final int PIECE = 1 << 16;

        private final List<long[]> pieces = new ArrayList<>();
        private long[] last = {};
        private int end;

        void add(long pair) {
            if (end == last.length) {
                last = new long[PIECE];
                pieces.add(last);
                end = 0;
            }
            last[end++] = pair;
        }

        int size() {
            return Math.max(0, pieces.size() - 1) * PIECE + end;
        }

        /** Those whose first row is in a range. */
        void copy(int from, int to, int shift, LongList into) {
            for (int p = 0; p < pieces.size(); p++) {
                long[] piece = pieces.get(p);
                int stop = p < pieces.size() - 1 ? PIECE : end;
                for (int i = 0; i < stop; i++) {
                    long first = piece[i] >>> shift;
                    if (first >= from && first < to) {
                        into.add(piece[i]);
                    }
                }
            }
        }
    }

    /** One pass over all records after the other; one instance a thread. */
    private final class PassRun {

        final Found found = new Found();
        private final LongList entries = new LongList(records.size);
        private final LongList parts = new LongList(BLOCK_MAX);
        private final KeyReader[] whole = new KeyReader[records.columns];
        private int pass;
        private int pairs;
        private int largest;
        private int split;
        private long skipped;

        PassRun() {
            for (int c = 0; c < whole.length; c++) {
                var column = records.model.columns().get(c).name();
                whole[c] = new KeyReader(records, new Pass(List.of(new KeyPart(column, KeyPart.Use.ALL))));
            }
        }

        void run(int number) {
            pass = number;
            pairs = 0;
            largest = 0;
            split = 0;
            skipped = 0;
            var near = records.model.passes().get(pass).near();
            if (near.isPresent()) {
                meetNeighbours(records.model.column(near.get().column()));
            } else {
                meetInBlocks();
            }
            reports[pass] =
                    new PassReport(records.model.passes().get(pass).toString(), pairs, 0, 0, largest, split, skipped);
        }

        private void meetInBlocks() {
            var reader = new KeyReader(records, records.model.passes().get(pass));
            entries.clear();
            for (int row = 0; row < records.rows(); row++) {
                file(reader, row);
            }
            entries.sort(32, 64);
            long[] sorted = entries.values;
            int blockMax = blockMax(sorted, entries.size);
            int start = 0;
            for (int i = 1; i <= entries.size; i++) {
                if (i == entries.size || sorted[i] >>> 32 != sorted[start] >>> 32) {
                    block(sorted, start, i, blockMax);
                    start = i;
                }
            }
        }

        private void file(KeyReader reader, int row) {
            int keys = reader.read(row);
            for (int k = 0; k < keys; k++) {
                entries.add((reader.key(k) & ~ROW_MASK) | row);
            }
        }

        /** Sorted by the value, within it by block, so that neighbours of a block stand side by side. */
        private void meetNeighbours(int column) {
            var order = new LongList(records.rows());
            for (int row = 0; row < records.rows(); row++) {
                order.add(row);
            }
            for (int shift : new int[] {0, 32}) {
                for (int i = 0; i < order.size; i++) {
                    int row = (int) (order.values[i] & ROW_MASK);
                    order.values[i] = ((KeyReader.order(records, row, column) >>> shift) << 32) | row;
                }
                order.sort(32, 64);
            }
            var reader = new KeyReader(records, records.model.passes().get(pass));
            entries.clear();
            for (int i = 0; i < order.size; i++) {
                int row = (int) (order.values[i] & ROW_MASK);
                if (records.cell(row, column) != 0) {
                    file(reader, row);
                }
            }
            entries.sort(32, 64);
            long[] blocks = entries.values;
            for (int i = 0; i < entries.size; i++) {
                int met = 1;
                for (int j = i + 1; j < entries.size && met < WINDOW && blocks[i] >>> 32 == blocks[j] >>> 32; j++) {
                    add(blocks[i] & ROW_MASK, blocks[j] & ROW_MASK);
                    met += (blocks[j] & ROW_MASK) < records.size ? 1 : 0;
                }
            }
            largest = WINDOW;
        }

        /** The size up to which all blocks together cost no more pairs than the pass may. */
        private int blockMax(long[] sorted, int count) {
            int[] blocks = new int[BLOCK_MAX + 1];
            int start = 0;
            for (int i = 1; i <= count; i++) {
                if (i == count || sorted[i] >>> 32 != sorted[start] >>> 32) {
                    int size = notPlanted(sorted, start, i);
                    if (size <= BLOCK_MAX) {
                        blocks[size]++;
                    }
                    start = i;
                }
            }
            double budget = pairsPerPass;
            int size = 2;
            while (size <= BLOCK_MAX && (budget > 0 || size <= BLOCK_MIN)) {
                budget -= blocks[size] * (size * (size - 1.0) / 2);
                size++;
            }
            return size - 1;
        }

        /** Rows of a block ascend, so planted copies stand last; they must not make it too large. */
        private int notPlanted(long[] sorted, int from, int to) {
            int end = to;
            while (end > from && (sorted[end - 1] & ROW_MASK) >= records.size) {
                end--;
            }
            return end - from;
        }

        private void block(long[] sorted, int from, int to, int blockMax) {
            int size = to - from;
            if (size < 2) {
                return;
            }
            int recordsHere = notPlanted(sorted, from, to);
            if (recordsHere <= blockMax) {
                largest = Math.max(largest, recordsHere);
                for (int i = from; i < to; i++) {
                    for (int j = i + 1; j < to; j++) {
                        add(sorted[i] & ROW_MASK, sorted[j] & ROW_MASK);
                    }
                }
                return;
            }
            split++;
            boolean[] paired = new boolean[size];
            var agreeing = records.model.passes().get(pass).agreeing();
            for (int c = 0; c < records.columns; c++) {
                if (!agreeing.containsAll(whole[c].parts)) {
                    splitBy(c, sorted, from, to, blockMax, paired);
                }
            }
            for (int i = 0; i < recordsHere; i++) {
                skipped += paired[i] ? 0 : 1;
            }
        }

        private void splitBy(int column, long[] sorted, int from, int to, int blockMax, boolean[] paired) {
            parts.clear();
            for (int i = from; i < to; i++) {
                if (whole[column].read((int) (sorted[i] & ROW_MASK)) > 0) {
                    parts.add((whole[column].key(0) & ~ROW_MASK) | (i - from));
                }
            }
            int count = parts.size;
            Arrays.sort(parts.values, 0, count);
            long[] entries = parts.values;
            int start = 0;
            for (int i = 1; i <= count; i++) {
                if (i == count || entries[i] >>> 32 != entries[start] >>> 32) {
                    int recordsHere = 0;
                    for (int a = start; a < i; a++) {
                        boolean planted = (sorted[from + (int) (entries[a] & ROW_MASK)] & ROW_MASK) >= records.size;
                        recordsHere += planted ? 0 : 1;
                    }
                    if (recordsHere <= blockMax && i - start > 1) {
                        for (int a = start; a < i; a++) {
                            paired[(int) (entries[a] & ROW_MASK)] = true;
                            for (int b = a + 1; b < i; b++) {
                                add(
                                        sorted[from + (int) (entries[a] & ROW_MASK)] & ROW_MASK,
                                        sorted[from + (int) (entries[b] & ROW_MASK)] & ROW_MASK);
                            }
                        }
                    } else if (i - start == 1) {
                        paired[(int) (entries[start] & ROW_MASK)] = true;
                    }
                    start = i;
                }
            }
        }

        private void add(long a, long b) {
            if (a != b && !records.areApart((int) a, (int) b)) {
                long first = Math.min(a, b);
                long second = Math.max(a, b);
                found.add((((first << rowBits) | second) << PASS_BITS) | pass);
                pairs++;
            }
        }
    }
}
