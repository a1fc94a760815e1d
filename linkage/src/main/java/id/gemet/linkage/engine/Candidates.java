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
