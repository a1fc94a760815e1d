package id.gemet.linkage;

/**
 * What one field says about a pair, in bits for (positive) or against (negative) one person.
 *
 * @param surprise how rare the value is that they agree on, as -log2 of its share; 0 where that does not count
 */
public record Evidence(Field field, Level level, double bits, double surprise) {}
