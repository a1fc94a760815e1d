package id.gemet.linkage.engine;

import java.util.Arrays;

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

    /** Those between rows below a number, and those with a row from it on. */
    Candidates[] splitAt(int row) {
        var parts = new Candidates[2];
        for (int side = 0; side < 2; side++) {
            long[] here = new long[size];
            int[] passesHere = new int[size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (second(i) >= row == (side == 1)) {
                    here[count] = pairs[i];
                    passesHere[count++] = passes[i];
                }
            }
            parts[side] = new Candidates(Arrays.copyOf(here, count), Arrays.copyOf(passesHere, count), count, rowBits);
        }
        return parts;
    }

    static Candidates concat(Candidates[] shares) {
        int size = 0;
        for (var share : shares) {
            size = Math.addExact(size, share.size);
        }
        long[] pairs = new long[size];
        int[] passes = new int[size];
        int end = 0;
        for (var share : shares) {
            System.arraycopy(share.pairs, 0, pairs, end, share.size);
            System.arraycopy(share.passes, 0, passes, end, share.size);
            end += share.size;
        }
        return new Candidates(pairs, passes, size, shares[0].rowBits);
    }
}
