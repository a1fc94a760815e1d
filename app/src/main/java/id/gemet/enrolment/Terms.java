package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.CommitmentId;
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
    public Optional<Rupiah> endAfter(TermId id, BillingMonth last, EndReason why, String reason) {
        var end = notBeforeNow(last);
        var freed = terms.shorten(id, end, why, reason, clock.instant())
                .flatMap(commitment -> commitments.endAfter(commitment, end, reason));
        freed.ifPresent(amount -> audit.record("enrolment.end", "term:" + id, "%s after %s".formatted(amount, end)));
        return freed;
    }

    /**
     * The same for everything that covers these people, what would begin later included, and what was set aside for them
     * and not sent to the insurer yet.
     */
    public Rupiah endAfter(Collection<WorkerId> workers, BillingMonth last, EndReason why, String reason) {
        var end = notBeforeNow(last);
        terms.addForCommitments(now(), workers);
        var cancelled = cancelAfter(workers, end, why, reason);
        return terms.lasting(workers, end).stream()
                .flatMap(term -> endAfter(term, end, why, reason).stream())
                .reduce(cancelled, Rupiah::plus);
    }

    private Rupiah cancelAfter(Collection<WorkerId> workers, BillingMonth end, EndReason why, String reason) {
        var cancelled = terms.cancelAfter(workers, end, end.equals(now()), why, reason, clock.instant());
        if (cancelled.isEmpty()) {
            return Rupiah.ZERO;
        }
        var freed = commitments.release(cancelled, reason);
        for (CommitmentId commitment : cancelled) {
            audit.record("enrolment.end", "commitment:" + commitment, "not begun, after " + end);
        }
        return freed;
    }

    private BillingMonth notBeforeNow(BillingMonth last) {
        return last.compareTo(now()) < 0 ? now() : last;
    }

    private BillingMonth now() {
        return BillingMonth.containing(Acting.current().today(clock));
    }
}
