package id.gemet.linkage;

/** What one field says about a pair, in bits for (positive) or against (negative) one person. */
public record Evidence(Field field, Level level, double bits) {}
