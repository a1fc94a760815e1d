package id.gemet.linkage.engine;

/**
 * Two records of which somebody knows whether they are one; believed whatever the records say.
 *
 * @param left the id of a record, of the first file if there are two
 * @param right the id of a record, of the second file if there are two
 */
public record KnownPair(String left, String right, boolean same) {}
