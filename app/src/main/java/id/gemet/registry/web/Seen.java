package id.gemet.registry.web;

import java.time.Instant;

/** Who once saw a worker's full data, and what for. */
public record Seen(Instant at, String text) {}
