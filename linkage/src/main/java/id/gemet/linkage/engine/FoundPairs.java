package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.List;

/** The pairs one thread found, in pieces, for nobody knows how many there will be. */
final class FoundPairs {

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
