package id.gemet.linkage.engine;

/**
 * What a blocking pass costs and brings.
 *
 * @param pass as written in the model
 * @param pairs record pairs it brings together, also those other passes bring
 * @param links how many of them are expected to be one person
 * @param alone of those, how many no other pass brings
 * @param largestBlock the largest block compared as a whole
 * @param splitBlocks larger ones, of which only records that agree on one column more were compared
 * @param skippedRecords records in blocks still too large after that; what only this pass would have found there is lost
 */
public record PassReport(
        String pass, long pairs, long links, long alone, int largestBlock, int splitBlocks, long skippedRecords) {

    PassReport with(long expectedLinks, long expectedAlone) {
        return new PassReport(pass, pairs, expectedLinks, expectedAlone, largestBlock, splitBlocks, skippedRecords);
    }
}
