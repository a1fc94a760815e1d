package id.gemet.audit;

import java.time.Instant;

/** Somebody saw a person's full data, and why. */
public record Sight(Instant at, String actorName, String role, String purpose) {}
