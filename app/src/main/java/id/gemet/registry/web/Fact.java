package id.gemet.registry.web;

/** A line of a summary card. */
public record Fact(String name, String value) {}
