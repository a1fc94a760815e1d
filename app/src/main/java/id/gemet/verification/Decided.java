package id.gemet.verification;

import id.gemet.registry.WorkerId;
import java.util.List;

/**
 * How a decision on several workers went.
 *
 * @param workers those decided on
 * @param left those who were not: decided by someone faster, out of sight, or proposed by the same officer
 */
public record Decided(List<WorkerId> workers, int left) {}
