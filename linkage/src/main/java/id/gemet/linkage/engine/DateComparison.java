package id.gemet.linkage.engine;

/** Dates as yyyymmdd. 1 January often only means that no more than the year was known. */
final class DateComparison extends FieldComparison {

    private static final String[] LEVELS_OF_DATE = {
        "equal",
        "day and month swapped",
        "same year, rest unknown",
        "one digit differs",
        "one part differs",
        "two parts differ",
        "different"
    };

    private final ValueCounts counts;

    DateComparison(Records records, int column) {
        this.counts = records.counts[column];
    }

    @Override
    int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        if (a == b) {
            return agreement(isYearAlone(a) ? 3 : 1, counts.bits(a));
        }
        boolean year = a / 10000 == b / 10000;
        long one = a % 10000;
        long other = b % 10000;
        if (year && (isYearAlone(a) || isYearAlone(b))) {
            return 3;
        }
        if (year && one / 100 == other % 100 && one % 100 == other / 100) {
            return 2;
        }
        int parts = (year ? 1 : 0) + (one / 100 == other / 100 ? 1 : 0) + (one % 100 == other % 100 ? 1 : 0);
        if (parts == 2) {
            return differingDigits(a, b) == 1 ? 4 : 5;
        }
        return parts == 1 ? 6 : 7;
    }

    private static boolean isYearAlone(long date) {
        return date % 10000 == 101 || date % 10000 == 0;
    }

    private static int differingDigits(long a, long b) {
        int count = 0;
        for (long one = a, other = b; one > 0 || other > 0; one /= 10, other /= 10) {
            count += one % 10 == other % 10 ? 0 : 1;
        }
        return count;
    }

    @Override
    String[] levels() {
        return LEVELS_OF_DATE;
    }

    @Override
    int strongLevels() {
        return 2;
    }
}
