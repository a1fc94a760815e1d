package id.gemet.verification;

import java.time.Instant;
import java.util.Optional;

/** A decision once made on somebody; PROPOSED when the case was opened again. */
public record PastDecision(CaseStatus status, Optional<Reason> reason, Instant at) {}
