package id.gemet.registry.web;

/** One of several answers: what is sent, and what is read. */
public record Choice(String value, String label) {}
