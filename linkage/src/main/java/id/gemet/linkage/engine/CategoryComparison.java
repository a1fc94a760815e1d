package id.gemet.linkage.engine;

final class CategoryComparison extends FieldComparison {

    private static final String[] LEVELS_OF_CATEGORY = {"equal", "different"};

    private final ValueCounts counts;

    CategoryComparison(ValueCounts counts) {
        this.counts = counts;
    }

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        return a == b ? agreement(1, counts.bits(a)) : 2;
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
