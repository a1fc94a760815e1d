package id.gemet.web;

/** What can be chosen in a form. */
public record Choice(String value, String label) {}
