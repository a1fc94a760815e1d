package id.gemet.linkage.engine;

final class NumberComparison extends FieldComparison {

    private static final String[] LEVELS_OF_NUMBER = {"equal", "within 1 %", "within 10 %", "different"};

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        double one = CellReader.number(a);
        double other = CellReader.number(b);
        double difference = Math.abs(one - other);
        double size = Math.max(Math.abs(one), Math.abs(other));
        if (difference == 0) {
            return 1;
        }
        return difference <= 0.01 * size ? 2 : difference <= 0.1 * size ? 3 : 4;
    }

    @Override
    String[] levels() {
        return LEVELS_OF_NUMBER;
    }

    @Override
    int strongLevels() {
        return 2;
    }
}
