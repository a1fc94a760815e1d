package id.gemet.funding.pledge;

import id.gemet.funding.TransferId;
import id.gemet.shared.Rupiah;
import java.time.Instant;

/** The ledger's entry by which an instalment arrived, or a part of it. */
public record Receipt(TransferId transfer, Instant at, String document, Rupiah amount) {}
