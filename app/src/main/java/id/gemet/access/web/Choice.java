package id.gemet.access.web;

/** One of a list to choose from. */
record Choice(String value, String label) {}
