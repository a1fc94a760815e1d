package id.gemet.funding;

import java.time.Instant;

/**
 * Who wait for this month's money: on approved decrees, and nobody pays for them.
 *
 * @param at when they were counted
 * @param current nothing was done since that could have changed it
 */
public record Waiting(int people, Instant at, boolean current) {}
