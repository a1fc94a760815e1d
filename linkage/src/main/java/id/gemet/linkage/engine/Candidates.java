package id.gemet.linkage.engine;

/** Pairs of rows to compare, first row below second, sorted; and which passes bring each, one bit a pass. */
final class Candidates {

    final int size;
    final long[] pairs;
    final int[] passes;
    private final int rowBits;

    Candidates(long[] pairs, int[] passes, int size, int rowBits) {
        this.pairs = pairs;
        this.passes = passes;
        this.size = size;
        this.rowBits = rowBits;
    }

    int first(int pair) {
        return (int) (pairs[pair] >>> rowBits);
    }

    int second(int pair) {
        return (int) (pairs[pair] & ((1L << rowBits) - 1));
    }

    /** For each of so many rows where its pairs with higher rows begin; last, where all end. */
    int[] starts(int rows) {
        int[] starts = new int[rows + 1];
        int pair = 0;
        for (int row = 0; row <= rows; row++) {
            while (pair < size && first(pair) < row) {
                pair++;
            }
            starts[row] = pair;
        }
        return starts;
    }

    /** The first {@code count} of those chosen, in their order. */
    Candidates only(int[] chosen, int count) {
        long[] theirs = new long[count];
        int[] theirPasses = new int[count];
        for (int i = 0; i < count; i++) {
            theirs[i] = pairs[chosen[i]];
            theirPasses[i] = passes[chosen[i]];
        }
        return new Candidates(theirs, theirPasses, count, rowBits);
    }

    /**
     * Joins what the threads found.
     *
     * @param pairs of each thread
     * @param passes of those pairs
     * @param size of the records, behind which the planted copies stand
     * @param planted whether pairs with a planted copy are taken, or those without
     */
    static Candidates join(LongList[] pairs, int[][] passes, int rowBits, int size, boolean planted, Workers workers) {
        long rowMask = (1L << rowBits) - 1;
        int[] starts = new int[pairs.length + 1];
        workers.each(pairs.length, share -> {
            int count = 0;
            for (int i = 0; i < pairs[share].size; i++) {
                count += (pairs[share].values[i] & rowMask) >= size == planted ? 1 : 0;
            }
            starts[share + 1] = count;
        });
        for (int share = 0; share < pairs.length; share++) {
            starts[share + 1] = Math.addExact(starts[share], starts[share + 1]);
        }
        int all = starts[pairs.length];
        var joined = new Candidates(new long[all], new int[all], all, rowBits);
        workers.each(pairs.length, share -> {
            int end = starts[share];
            for (int i = 0; i < pairs[share].size; i++) {
                if ((pairs[share].values[i] & rowMask) >= size == planted) {
                    joined.pairs[end] = pairs[share].values[i];
                    joined.passes[end++] = passes[share][i];
                }
            }
        });
        return joined;
    }
}
