package id.gemet.access;

import java.time.Instant;
import java.util.UUID;

/** One of somebody's own sessions, as they see it. */
public record SessionInfo(UUID id, String device, Instant since, Instant lastSeen) {}
