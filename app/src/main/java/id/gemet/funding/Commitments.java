package id.gemet.funding;

import id.gemet.audit.AuditTrail;
import id.gemet.funding.CommitmentRows.Freed;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Money that was set aside for somebody and is not needed after all goes back to its line. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Commitments {

    private final CommitmentRows rows;
    private final Ledger ledger;
    private final AuditTrail audit;

    Commitments(CommitmentRows rows, Ledger ledger, AuditTrail audit) {
        this.rows = rows;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** For people who never came under cover: no month of theirs was billed. Repeating it frees nothing more. */
    public Rupiah release(Collection<CommitmentId> ids, String reason) {
        var freed = Rupiah.ZERO;
        for (var part : rows.release(ids, reason)) {
            giveBack(part, reason);
            freed = freed.plus(part.amount());
        }
        return freed;
    }

    /** Frees the months after the last one that is still owed; empty when there are none. */
    public Optional<Rupiah> endAfter(CommitmentId id, BillingMonth last, String reason) {
        var freed = rows.shorten(id, last, reason);
        freed.ifPresent(part -> giveBack(part, reason));
        return freed.map(Freed::amount);
    }

    /** The first of those whom the line pays for, as anybody who may see the line may see them. */
    @Transactional(readOnly = true)
    public List<FundedPerson> ofLine(LineId line, int limit) {
        return rows.ofLine(line, limit);
    }

    @Transactional(readOnly = true)
    public int countOfLine(LineId line) {
        return rows.countOfLine(line);
    }

    private void giveBack(Freed part, String reason) {
        var line = ledger.lock(part.line()).orElseThrow();
        ledger.post(
                line, TransferReason.RELEASE, part.amount(), reason, line.id().value());
        audit.record("funding.release", "line:" + line.id(), "%d people, %s".formatted(part.people(), part.amount()));
    }
}
