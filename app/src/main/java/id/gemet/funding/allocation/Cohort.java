package id.gemet.funding.allocation;

import java.util.Optional;
import java.util.UUID;

/**
 * People alike to whoever divides their months among payers.
 *
 * @param payer whose money paid for them until the term begins; empty: nobody's, or there is a gap
 */
record Cohort(Pool pool, Term term, Optional<UUID> payer) {

    static Cohort of(Pool pool, Term term, Worker worker) {
        return new Cohort(pool, term, term.continues() ? worker.standing().flatMap(Standing::payer) : Optional.empty());
    }
}
