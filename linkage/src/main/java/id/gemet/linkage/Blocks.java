package id.gemet.linkage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Rows filed under their blocking keys, as one sorted array: 40 bits of key above 24 of row. A directory tells where the
 * entries of each beginning of a key are, so that a look-up touches a line or two of memory instead of twenty.
 */
final class Blocks {

    private static final int ROW_BITS = 24;
    private static final int ROWS_MAX = 1 << ROW_BITS;
    private static final long ROW_MASK = ROWS_MAX - 1L;

    /** A larger block costs more comparisons than it finds people nobody else finds. */
    private static final int BLOCK_ROWS_MAX = 120;

    private static final int DIRECTORY_BITS_MAX = 20;
    private static final int ENTRIES_PER_BUCKET = 8;

    private final long[] entries;
    private final int[] bucketStarts;
    private final int bucketShift;

    Blocks(List<EncodedPerson> people) {
        if (people.size() > ROWS_MAX) {
            throw new IllegalArgumentException("An index holds at most " + ROWS_MAX + " people");
        }
        var filed = new long[Math.max(16, people.size() * 12)];
        int count = 0;
        for (int row = 0; row < people.size(); row++) {
            for (long key : BlockingKeys.of(people.get(row))) {
                if (count == filed.length) {
                    filed = Arrays.copyOf(filed, count + count / 2);
                }
                filed[count++] = (key << ROW_BITS) | row;
            }
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count / ENTRIES_PER_BUCKET);
        bucketShift = Long.SIZE - Math.max(1, Math.min(bits, DIRECTORY_BITS_MAX));
        bucketStarts = new int[(1 << (Long.SIZE - bucketShift)) + 1];
        entries = sorted(filed, count);
    }

    /** Into buckets by counting, then bucket by bucket. */
    private long[] sorted(long[] filed, int count) {
        for (int i = 0; i < count; i++) {
            bucketStarts[bucket(filed[i]) + 1]++;
        }
        for (int i = 1; i < bucketStarts.length; i++) {
            bucketStarts[i] += bucketStarts[i - 1];
        }
        var next = bucketStarts.clone();
        var sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[next[bucket(filed[i])]++] = filed[i];
        }
        for (int i = 1; i < bucketStarts.length; i++) {
            Arrays.sort(sorted, bucketStarts[i - 1], bucketStarts[i]);
        }
        return sorted;
    }

    private int bucket(long entry) {
        return (int) (entry >>> bucketShift);
    }

    /** Every row after a given one that shares a block of bearable size with the person, ascending, each once. */
    int[] candidates(EncodedPerson person, int after) {
        var rows = new int[64];
        int count = 0;
        for (long key : BlockingKeys.of(person)) {
            int start = start(key);
            int end = endOfBlock(start, key);
            if (end - start > BLOCK_ROWS_MAX) {
                continue;
            }
            if (count + end - start > rows.length) {
                rows = Arrays.copyOf(rows, 2 * (count + end - start));
            }
            for (int i = start; i < end; i++) {
                int row = (int) (entries[i] & ROW_MASK);
                if (row > after) {
                    rows[count++] = row;
                }
            }
        }
        Arrays.sort(rows, 0, count);
        return Arrays.copyOf(rows, withoutRepetition(rows, count));
    }

    BlockReport report() {
        Map<BlockingPass, BlockReport.Oversize> oversize = new EnumMap<>(BlockingPass.class);
        int start = 0;
        for (int i = 1; i <= entries.length; i++) {
            if (i == entries.length || entries[i] >>> ROW_BITS != entries[start] >>> ROW_BITS) {
                int rows = i - start;
                if (rows > BLOCK_ROWS_MAX) {
                    var pass = BlockingKeys.pass(entries[start] >>> ROW_BITS);
                    oversize.merge(pass, new BlockReport.Oversize(1, rows, rows), BlockReport.Oversize::plus);
                }
                start = i;
            }
        }
        return new BlockReport(BLOCK_ROWS_MAX, oversize);
    }

    private int start(long key) {
        long first = key << ROW_BITS;
        int bucket = bucket(first);
        int found = Arrays.binarySearch(entries, bucketStarts[bucket], bucketStarts[bucket + 1], first);
        return found >= 0 ? found : -found - 1;
    }

    /** Looks no further than it takes to know that a block is too large. */
    private int endOfBlock(int start, long key) {
        int end = start;
        while (end < entries.length && entries[end] >>> ROW_BITS == key && end - start <= BLOCK_ROWS_MAX) {
            end++;
        }
        return end;
    }

    private static int withoutRepetition(int[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || sorted[kept - 1] != sorted[i]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }
}
