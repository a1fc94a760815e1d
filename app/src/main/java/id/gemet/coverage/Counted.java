package id.gemet.coverage;

import java.time.Instant;

/**
 * How old the summary is that pages read.
 *
 * @param current nothing was done since that could have changed it
 */
public record Counted(Instant at, boolean current) {}
