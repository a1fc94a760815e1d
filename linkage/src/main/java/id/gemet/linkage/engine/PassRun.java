package id.gemet.linkage.engine;

import java.util.Arrays;
import java.util.List;

/** One pass over all records after the other; one instance a thread. */
final class PassRun {

    private static final int BLOCK_MAX = 300;
    private static final int BLOCK_MIN = 4;
    private static final long ROW_MASK = 0xFFFFFFFFL;

    private final Records records;
    private final int rowBits;
    private final double pairsMax;
    private final FoundPairs found = new FoundPairs();
    private final LongList entries;
    private final LongList parts = new LongList(BLOCK_MAX);
    private final KeyReader[] whole;
    private int pass;
    private int pairs;
    private int largest;
    private int split;
    private long skipped;

    /** @param pairsMax that a pass may bring */
    PassRun(Records records, int rowBits, double pairsMax) {
        this.records = records;
        this.rowBits = rowBits;
        this.pairsMax = pairsMax;
        entries = new LongList(records.size);
        whole = new KeyReader[records.columns];
        for (int c = 0; c < whole.length; c++) {
            var column = records.model.columns().get(c).name();
            whole[c] = new KeyReader(records, new Pass(List.of(new KeyPart(column, KeyPart.Use.ALL))));
        }
    }

    FoundPairs found() {
        return found;
    }

    PassReport run(int number) {
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
        return new PassReport(records.model.passes().get(pass).toString(), pairs, 0, 0, largest, split, skipped);
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
            for (int j = i + 1;
                    j < entries.size && met < Blocking.WINDOW && blocks[i] >>> 32 == blocks[j] >>> 32;
                    j++) {
                add(blocks[i] & ROW_MASK, blocks[j] & ROW_MASK);
                met += (blocks[j] & ROW_MASK) < records.size ? 1 : 0;
            }
        }
        largest = Blocking.WINDOW;
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
        double budget = pairsMax;
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
            found.add((((first << rowBits) | second) << Blocking.PASS_BITS) | pass);
            pairs++;
        }
    }
}
