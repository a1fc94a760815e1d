package id.gemet.funding;

import id.gemet.audit.AuditTrail;
import id.gemet.funding.Movement.CannotBeReversed;
import id.gemet.funding.Movement.Moved;
import id.gemet.funding.Movement.NoSuchLine;
import id.gemet.funding.Movement.NotEnough;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The budget lines of the acting pemda: opened, topped up, and given back. Money of public budgets is free once granted;
 * other payers' money is pledged first and free once it arrives. Every deed carries a key drawn by the asker.
 */
@Service
@Transactional
public class BudgetLines {

    private final Ledger ledger;
    private final Payers payers;
    private final Deeds deeds;
    private final AuditTrail audit;

    BudgetLines(Ledger ledger, Payers payers, Deeds deeds, AuditTrail audit) {
        this.ledger = ledger;
        this.payers = payers;
        this.deeds = deeds;
        this.audit = audit;
    }

    public LineId open(UUID key, NewLine line) {
        var payer = payers.find(line.payer()).orElseThrow(() -> new IllegalArgumentException("No such payer"));
        var deed = deeds.begin(key, "funding.open " + line);
        var id = new LineId(deed.id());
        if (!deed.repeated()) {
            ledger.open(id, line, payer.company());
            grant(id, line.ceiling(), line.name());
        }
        return id;
    }

    /** Raises what the budget grants or the payer promises. */
    public Movement raise(UUID key, LineId id, Rupiah amount, String document) {
        var deed = deeds.begin(key, "funding.raise %s %s %s".formatted(id, amount, document));
        return deed.repeated() ? standing(id) : grant(id, amount, document);
    }

    /** Pledged money has arrived. */
    public Movement receive(UUID key, LineId id, Rupiah amount, String document) {
        return move(key, id, TransferReason.RECEIPT, amount, document);
    }

    /** Gives free money back to where it came from, as at the end of a year. */
    public Movement giveBack(UUID key, LineId id, Rupiah amount, String document) {
        return move(key, id, TransferReason.RETURN, amount, document);
    }

    /** Lowers what the budget grants or the payer promises, by at most what is not set aside, or has not arrived. */
    public Movement cut(UUID key, LineId id, Rupiah amount, String document) {
        var isPublic =
                find(id).filter(line -> line.payer().kind().isPublicMoney()).isPresent();
        return move(key, id, isPublic ? TransferReason.CUT : TransferReason.WITHDRAWAL, amount, document);
    }

    /** Undoes a grant, pledge, receipt, return or cut that was entered by mistake; once. */
    public Movement reverse(UUID key, TransferId original, String why) {
        var content = "funding.reverse %s %s".formatted(original, why);
        var locked = ledger.lineOf(original).flatMap(ledger::lock);
        if (locked.isEmpty()) {
            return new NoSuchLine();
        }
        var line = locked.get();
        if (deeds.done(key, content).isPresent()) {
            return standing(line.id());
        }
        var taken = ledger.entry(original).orElseThrow();
        var gone =
                taken.to() != Account.SOURCE && held(line.balance(), taken.to()).compareTo(taken.amount()) < 0;
        if (gone || !ledger.reverse(original, why)) {
            return new CannotBeReversed();
        }
        deeds.begin(key, content);
        audit.record("funding.reverse", "line:" + line.id(), taken.amount().toString());
        return standing(line.id());
    }

    @Transactional(readOnly = true)
    public List<BudgetLine> list() {
        return ledger.list();
    }

    @Transactional(readOnly = true)
    public Optional<BudgetLine> find(LineId id) {
        return ledger.find(id);
    }

    /** Whether every line's balance is what its transfers, added up anew, make it. */
    @Transactional(readOnly = true)
    public boolean areBalanced() {
        return ledger.countDrifted() == 0;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(LineId id) {
        return ledger.entries(id);
    }

    private Movement grant(LineId id, Rupiah amount, String document) {
        var line = ledger.lock(id);
        if (line.isEmpty()) {
            return new NoSuchLine();
        }
        var reason = line.get().payer().kind().isPublicMoney() ? TransferReason.CEILING : TransferReason.PLEDGE;
        return post(line.get(), reason, amount, document);
    }

    private Movement move(UUID key, LineId id, TransferReason reason, Rupiah amount, String document) {
        var content = "funding.%s %s %s %s".formatted(reason, id, amount, document);
        var line = ledger.lock(id);
        if (line.isEmpty()) {
            return new NoSuchLine();
        }
        if (deeds.done(key, content).isPresent()) {
            return standing(id);
        }
        var left = held(line.get().balance(), reason.from());
        if (left.compareTo(amount) < 0) {
            return new NotEnough(left);
        }
        deeds.begin(key, content);
        return post(line.get(), reason, amount, document);
    }

    private Movement post(BudgetLine line, TransferReason reason, Rupiah amount, String document) {
        ledger.post(line, reason, amount, document, line.id().value());
        audit.record("funding." + reason.name().toLowerCase(Locale.ROOT), "line:" + line.id(), amount.toString());
        return standing(line.id());
    }

    private Movement standing(LineId id) {
        return ledger.find(id).<Movement>map(line -> new Moved(line.balance())).orElseGet(NoSuchLine::new);
    }

    private static Rupiah held(Balance balance, Account account) {
        return switch (account) {
            case SOURCE -> Rupiah.ZERO.minus(balance.ceiling());
            case PLEDGED -> balance.pledged();
            case FREE -> balance.free();
            case RESERVED -> balance.reserved();
            case BILLED -> balance.billed();
            case PAID -> balance.paid();
            case RETURNED -> balance.returned();
        };
    }
}
