package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.billing.Corrected.Done;
import id.gemet.billing.Corrected.MonthClosed;
import id.gemet.billing.Corrected.NoSuchBill;
import id.gemet.billing.Corrected.NotEnough;
import id.gemet.billing.Corrected.NothingToCorrect;
import id.gemet.billing.NoteRows.Due;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.Deeds;
import id.gemet.funding.LineMoney;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects issued and paid bills by credit and debit notes. The money follows the note in the same transaction. */
@Service
@Transactional
public class Corrections {

    private final NoteRows notes;
    private final ClosingRows closings;
    private final LineMoney money;
    private final Deeds deeds;
    private final AuditTrail audit;
    private final Clock clock;

    Corrections(NoteRows notes, ClosingRows closings, LineMoney money, Deeds deeds, AuditTrail audit, Clock clock) {
        this.notes = notes;
        this.closings = closings;
        this.money = money;
        this.deeds = deeds;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Names what the bill should have come to, so that entering it twice corrects once.
     *
     * @param becomes zero when nothing was owed
     */
    public Corrected correct(UUID key, BillId bill, Rupiah becomes, String reason, String document) {
        if (reason.isBlank() || document.isBlank() || becomes.isNegative()) {
            throw new IllegalArgumentException("A note has a reason and a document, and an amount from zero");
        }
        var line = notes.due(bill).map(due -> money.hold(due.line()));
        if (line.isEmpty()) {
            return new NoSuchBill();
        }
        var content = "billing.note %s %s %s %s".formatted(bill, becomes, reason, document);
        var done = deeds.done(key, content).flatMap(notes::find);
        if (done.isPresent()) {
            return new Done(done.get());
        }
        var due = notes.due(bill).orElseThrow(); // as it is while the line is held
        if (closings.isClosed(due.month())) {
            return new MonthClosed();
        }
        if (becomes.equals(due.amount())) {
            return new NothingToCorrect();
        }
        var more = becomes.minus(due.amount());
        if (more.amount() > 0
                && !line.get().limits().maySpendOn(Acting.current().today(clock))) {
            return new Corrected.SpendingHasEnded(line.get().ends());
        }
        if (more.compareTo(line.get().balance().free()) > 0) {
            return new NotEnough(line.get().balance().free());
        }
        var id = deeds.begin(key, content).id();
        note(line.get(), id, bill, due, becomes, reason, document);
        return new Done(notes.find(id).orElseThrow());
    }

    private void note(BudgetLine line, UUID id, BillId bill, Due due, Rupiah becomes, String reason, String document) {
        var overpaid = due.paid().minus(becomes);
        var refund = overpaid.isNegative() ? Rupiah.ZERO : overpaid;
        notes.add(id, bill, due.amount(), becomes, refund, reason, document);
        if (becomes.compareTo(due.amount()) < 0) {
            money.credit(line, due.amount().minus(becomes), refund, document, id);
        } else {
            money.debit(line, becomes.minus(due.amount()), document, id);
        }
        audit.record("billing.note", "bill:" + bill, "%s becomes %s, %s".formatted(due.amount(), becomes, document));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Note> of(BillingMonth month, int limit) {
        return notes.of(month, limit);
    }
}
