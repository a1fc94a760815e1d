package id.gemet.linkage;

/**
 * What one level of agreement weighs against each relation, in bits.
 *
 * @param byFrequency whether strangers agree as often as the value is common, so that its surprise is to be added
 */
record LevelWeight(double strangers, boolean byFrequency, double household, double twins) {

    static final LevelWeight NEUTRAL = new LevelWeight(0, false, 0, 0);

    /** From the columns of the table; "x4" is four times the value's frequency. */
    static LevelWeight of(String match, String strangers, String household, String twins) {
        double m = Double.parseDouble(match);
        boolean byFrequency = strangers.startsWith("x");
        double u = Double.parseDouble(byFrequency ? strangers.substring(1) : strangers);
        return new LevelWeight(
                log2(m / u), byFrequency, log2(m / Double.parseDouble(household)), log2(m / Double.parseDouble(twins)));
    }

    double bits(Relation relation, double surprise) {
        return switch (relation) {
            case STRANGERS -> byFrequency ? strangers + surprise : strangers;
            case HOUSEHOLD -> household;
            case TWINS -> twins;
        };
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
