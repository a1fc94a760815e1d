package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.billing.Closed.Done;
import id.gemet.billing.Closed.NotReconciled;
import id.gemet.billing.Closed.NothingToDecide;
import id.gemet.billing.Closed.OwnProposal;
import id.gemet.billing.Closed.Unexplained;
import id.gemet.enrolment.EndReason;
import id.gemet.enrolment.Terms;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays decree list, bills and the insurer's list of a month beside each other until every rupiah of difference is
 * explained, and then closes the month: one person proposes, another decides, and nothing enters it any more.
 */
@Service
@Transactional
public class Reconciliations {

    private final ReconciliationRows rows;
    private final ClosingRows closings;
    private final Terms terms;
    private final Tariffs tariffs;
    private final AuditTrail audit;
    private final Statistics statistics;

    Reconciliations(
            ReconciliationRows rows,
            ClosingRows closings,
            Terms terms,
            Tariffs tariffs,
            AuditTrail audit,
            Statistics statistics) {
        this.rows = rows;
        this.closings = closings;
        this.terms = terms;
        this.tariffs = tariffs;
        this.audit = audit;
        this.statistics = statistics;
    }

    /** With the bills as they are now and the insurer's newest list; empty without one. A closed month stays as it was. */
    public Optional<Reconciliation> reconcile(BillingMonth month) {
        if (!closings.isClosed(month)) {
            rows.insurersList(month).ifPresent(list -> reconcile(month, list));
        }
        return rows.latest(month);
    }

    private void reconcile(BillingMonth month, UUID list) {
        var table = tariffs.table();
        var standard = table.monthly(PayerKind.APBD, Sector.OTHER, month).monthly();
        var people = rows.people(month, list, table, standard);
        var id = rows.add(month, list, people);
        audit.record("billing.reconcile", "reconciliation:" + id, "%s, %d people".formatted(month, people.size()));
        statistics.refresh();
    }

    @Transactional(readOnly = true)
    public Optional<Reconciliation> latest(BillingMonth month) {
        return rows.latest(month);
    }

    /** Those still to be explained first. */
    @Transactional(readOnly = true)
    public List<ReconciledPerson> people(UUID reconciliation, PersonState state, int limit, int offset) {
        return rows.page(reconciliation, state, limit, offset);
    }

    /**
     * Writes down why people of a state differ; it stands while their state and amounts stay what they are. Returns for
     * how many it was new.
     *
     * @param numbers whom, by their place in the newest reconciliation; empty for everybody in the state
     */
    public int explain(BillingMonth month, PersonState state, Collection<Integer> numbers, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A difference is explained in words");
        }
        if (closings.isClosed(month)) {
            return 0;
        }
        var explained = rows.latest(month)
                .map(latest -> rows.explain(latest.id(), state, numbers, reason))
                .orElse(0);
        audit.record("billing.explain", "month:" + month, "%s: %d people".formatted(state, explained));
        return explained;
    }

    /**
     * Ends the cover of people of a state after the month, or after the current one if that is later, and frees the rest
     * of their money for the next in line. Returns what was freed.
     *
     * @param numbers whom, as in {@link #explain}
     */
    public Rupiah endCover(BillingMonth month, PersonState state, Collection<Integer> numbers, String reason) {
        if (!state.endsCover()) {
            throw new IllegalArgumentException(state + " is no reason to end somebody's cover");
        }
        return rows.latest(month)
                .map(latest -> terms.endAfter(rows.workers(latest.id(), state, numbers), month, why(state), reason))
                .orElse(Rupiah.ZERO);
    }

    private static EndReason why(PersonState state) {
        return switch (state) {
            case DECEASED -> EndReason.DIED;
            case OVER_AGE -> EndReason.OVER_AGE;
            case OTHER_PAYER -> EndReason.FORMAL_WORK;
            default -> EndReason.OTHER;
        };
    }

    @Transactional(readOnly = true)
    public Optional<Closing> closing(BillingMonth month) {
        return closings.latest(month);
    }

    /** Reconciles once more, so that what is proposed is what stands. Proposing again changes nothing. */
    public Closed propose(BillingMonth month) {
        closings.hold(month);
        var standing = standing(month);
        if (standing.isPresent()) {
            return new Done(standing.get());
        }
        var reconciliation = reconcile(month);
        if (reconciliation.isEmpty()) {
            return new NotReconciled();
        }
        if (reconciliation.get().unexplained().amount() > 0) {
            return new Unexplained(reconciliation.get().unexplained());
        }
        var id = UUID.randomUUID();
        closings.propose(id, month, reconciliation.get().id());
        audit.record(
                "billing.propose-close",
                "month:" + month,
                "reconciliation " + reconciliation.get().id());
        return new Done(closings.latest(month).orElseThrow());
    }

    /** Closes the month as it is now; what changed since it was proposed has to be explained as well. */
    public Closed close(BillingMonth month, String note) {
        closings.hold(month);
        var proposed = standing(month).filter(closing -> closing.status() == Closing.Status.PROPOSED);
        if (proposed.isEmpty()) {
            return new NothingToDecide();
        }
        if (isOwn(proposed.get())) {
            return new OwnProposal();
        }
        var reconciliation = reconcile(month).orElseThrow();
        if (reconciliation.unexplained().amount() > 0) {
            return new Unexplained(reconciliation.unexplained());
        }
        closings.decide(proposed.get().id(), Closing.Status.CLOSED, reconciliation.id(), note);
        audit.record(
                "billing.close",
                "month:" + month,
                "%d people, paid %s".formatted(reconciliation.people(), reconciliation.paid()));
        return new Done(closings.latest(month).orElseThrow());
    }

    /** The month stays open. */
    public Closed giveBack(BillingMonth month, String note) {
        if (note.isBlank()) {
            throw new IllegalArgumentException("A closing is returned for a reason");
        }
        closings.hold(month);
        var proposed = standing(month).filter(closing -> closing.status() == Closing.Status.PROPOSED);
        if (proposed.isEmpty()) {
            return new NothingToDecide();
        }
        if (isOwn(proposed.get())) {
            return new OwnProposal();
        }
        closings.decide(
                proposed.get().id(), Closing.Status.RETURNED, proposed.get().reconciliation(), note);
        audit.record("billing.return-close", "month:" + month, "");
        return new Done(closings.latest(month).orElseThrow());
    }

    private Optional<Closing> standing(BillingMonth month) {
        return closings.latest(month).filter(closing -> closing.status() != Closing.Status.RETURNED);
    }

    private static boolean isOwn(Closing closing) {
        return closing.proposedBy().equals(Acting.current().user().value());
    }
}
