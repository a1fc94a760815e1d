package id.gemet.linkage.engine;

final class CategoryComparison extends FieldComparison {

    private static final String[] LEVELS_OF_CATEGORY = {"equal", "different"};

    private final LongCounts counts;
    private final int records;

    CategoryComparison(LongCounts counts, int records) {
        this.counts = counts;
        this.records = records;
    }

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        return a == b ? agreement(1, bits(counts.get(a), records)) : 2;
    }

    @Override
    String[] levels() {
        return LEVELS_OF_CATEGORY;
    }

    @Override
    int strongLevels() {
        return 1;
    }
}
