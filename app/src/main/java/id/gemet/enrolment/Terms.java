package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.Commitments;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends somebody's cover before its time: they died, moved away, or found formal work. */
@Service
@Transactional
public class Terms {

    private final TermRows terms;
    private final Commitments commitments;
    private final AuditTrail audit;
    private final Clock clock;

    Terms(TermRows terms, Commitments commitments, AuditTrail audit, Clock clock) {
        this.terms = terms;
        this.commitments = commitments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Frees the months after the last, which is never before the current one: that may be billed already. Returns what
     * went back to the line; empty when there was nothing to end.
     */
    public Optional<Rupiah> endAfter(TermId id, BillingMonth last, String reason) {
        var now = BillingMonth.containing(Acting.current().today(clock));
        var end = last.compareTo(now) < 0 ? now : last;
        var freed = terms.shorten(id, end, reason).flatMap(commitment -> commitments.endAfter(commitment, end, reason));
        freed.ifPresent(amount -> audit.record("enrolment.end", "term:" + id, "%s after %s".formatted(amount, end)));
        return freed;
    }

    /** As {@link #endAfter(TermId, BillingMonth, String)}, for everything that covers these people. */
    public Rupiah endAfter(Collection<WorkerId> workers, BillingMonth last, String reason) {
        return terms.lasting(workers, last).stream()
                .flatMap(term -> endAfter(term, last, reason).stream())
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
