package id.gemet.funding.allocation;

import id.gemet.shared.BillingMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * The cover somebody has already.
 *
 * @param through the last month paid for, or set aside for
 * @param unbroken the months without a gap that end with it
 */
public record Standing(BillingMonth through, int unbroken, Optional<UUID> payer) {}
