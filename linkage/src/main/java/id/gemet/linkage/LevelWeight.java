package id.gemet.linkage;

/**
 * What one level of agreement weighs against each relation, in bits.
 *
 * @param byFrequency whether strangers agree as often as the value is common, so that its surprise is to be added
 */
public record LevelWeight(double strangers, boolean byFrequency, double household, double twins) {

    static final LevelWeight NEUTRAL = new LevelWeight(0, false, 0, 0);

    double bits(Relation relation, double surprise) {
        return switch (relation) {
            case STRANGERS -> byFrequency ? strangers + surprise : strangers;
            case HOUSEHOLD -> household;
            case TWINS -> twins;
        };
    }
}
