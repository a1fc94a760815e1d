package id.gemet.coverage.web;

/** A row of horizontal bars. */
record Bar(String label, long value, String figure) {}
