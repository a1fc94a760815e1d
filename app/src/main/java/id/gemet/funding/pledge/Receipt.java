package id.gemet.funding.pledge;

import id.gemet.funding.TransferId;
import java.time.Instant;

/** The ledger's entry by which an instalment arrived. */
public record Receipt(TransferId transfer, Instant at, String document) {}
