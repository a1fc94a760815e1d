package id.gemet.registry.web;

/**
 * An answer given at the counter, and the question that changes it.
 *
 * @param question empty where it is not asked
 */
public record Answer(String name, String value, String question) {}
