package id.gemet.intake.web;

/** One of several answers: what is sent, and what is read. */
public record Choice(String value, String label) {}
