package id.gemet.linkage.engine;

/**
 * A column whose identifiers are known to be right in some records: two records with different ones are never one person.
 *
 * @param identifier one of the model's columns
 * @param by the column that says so: anything but nothing, 0, no, tidak or false
 */
public record Confirmed(String identifier, String by) {}
