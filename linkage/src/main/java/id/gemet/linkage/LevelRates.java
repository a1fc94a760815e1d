package id.gemet.linkage;

/**
 * How often a level occurs among pairs of one person, of strangers, of a household, and of twins; a row of the table.
 *
 * @param byFrequency whether strangers agree that many times as often as the value occurs, rather than at this rate
 */
record LevelRates(
        Field field, Level level, double match, double strangers, boolean byFrequency, double household, double twins) {

    /** From the columns of the table; "x4" is four times the value's frequency. */
    static LevelRates of(String[] row) {
        var field = Field.valueOf(row[0]);
        boolean byFrequency = row[3].startsWith("x");
        return new LevelRates(
                field,
                field.level(row[1]),
                Double.parseDouble(row[2]),
                Double.parseDouble(byFrequency ? row[3].substring(1) : row[3]),
                byFrequency,
                Double.parseDouble(row[4]),
                Double.parseDouble(row[5]));
    }

    LevelRates with(double match, double household, double twins) {
        return new LevelRates(field, level, match, strangers, byFrequency, household, twins);
    }

    LevelWeight weight() {
        return new LevelWeight(log2(match / strangers), byFrequency, log2(match / household), log2(match / twins));
    }

    @Override
    public String toString() {
        return field + "," + level.name() + "," + match + "," + (byFrequency ? "x" : "") + strangers + "," + household
                + "," + twins;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
