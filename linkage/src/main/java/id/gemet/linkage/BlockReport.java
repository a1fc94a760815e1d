package id.gemet.linkage;

import java.util.Map;

/**
 * Blocks that were too large to compare. Who is in one is still found through any other key; a pass with many of them
 * points to a filler value, such as one telephone number for a whole kelurahan.
 */
public record BlockReport(int blockRowsMax, Map<BlockingPass, Oversize> oversize) {

    public BlockReport {
        oversize = Map.copyOf(oversize);
    }

    /** How many blocks of a pass are too large, the records in them together, and in the largest. */
    public record Oversize(int blocks, int records, int largest) {

        Oversize plus(Oversize other) {
            return new Oversize(blocks + other.blocks, records + other.records, Math.max(largest, other.largest));
        }
    }
}
