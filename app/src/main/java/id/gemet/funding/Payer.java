package id.gemet.funding;

import id.gemet.access.OfficeId;
import id.gemet.tariffs.PayerKind;
import java.util.Optional;

/**
 * Somebody whose money pays dues.
 *
 * @param company the office whose officers may follow this money; empty for the pemda's own
 */
public record Payer(PayerId id, PayerKind kind, String name, Optional<OfficeId> company) {}
