package id.gemet.funding;

import id.gemet.audit.AuditTrail;
import id.gemet.funding.Movement.CannotBeReversed;
import id.gemet.funding.Movement.Moved;
import id.gemet.funding.Movement.NoSuchLine;
import id.gemet.funding.Movement.NotEnough;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The budget lines of the acting pemda: opened, topped up, and given back. Money of public budgets is free once granted,
 * unless a transfer has to bring it; other payers' money is pledged first and free once it arrives. Every deed carries a key drawn by the asker.
 */
@Service
@Transactional
public class BudgetLines {

    private final Ledger ledger;
    private final LedgerEntries posted;
    private final Payers payers;
    private final Deeds deeds;
    private final AuditTrail audit;

    BudgetLines(Ledger ledger, LedgerEntries posted, Payers payers, Deeds deeds, AuditTrail audit) {
        this.ledger = ledger;
        this.posted = posted;
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
            grant(id, line.ceiling(), line.name(), Optional.empty());
        }
        return id;
    }

    public Movement raise(UUID key, LineId id, Rupiah amount, String document) {
        return raise(key, id, amount, document, Optional.empty());
    }

    /** Raises what the budget grants or the payer promises. */
    public Movement raise(UUID key, LineId id, Rupiah amount, String document, Optional<LocalDate> dated) {
        var deed = deeds.begin(key, "funding.raise %s %s %s%s".formatted(id, amount, document, on(dated)));
        return deed.repeated() ? standing(id) : grant(id, amount, document, dated);
    }

    public Movement receive(UUID key, LineId id, Rupiah amount, String document) {
        return receive(key, id, amount, document, Optional.empty());
    }

    /** Promised money has arrived. */
    public Movement receive(UUID key, LineId id, Rupiah amount, String document, Optional<LocalDate> dated) {
        return move(key, id, TransferReason.RECEIPT, amount, document, dated);
    }

    public Movement giveBack(UUID key, LineId id, Rupiah amount, String document) {
        return giveBack(key, id, amount, document, Optional.empty());
    }

    /** Gives free money back to where it came from, as at the end of a year. */
    public Movement giveBack(UUID key, LineId id, Rupiah amount, String document, Optional<LocalDate> dated) {
        return move(key, id, TransferReason.RETURN, amount, document, dated);
    }

    public Movement cut(UUID key, LineId id, Rupiah amount, String document) {
        return cut(key, id, amount, document, Optional.empty());
    }

    /** Lowers what the budget grants or the payer promises, by at most what is not set aside, or has not arrived. */
    public Movement cut(UUID key, LineId id, Rupiah amount, String document, Optional<LocalDate> dated) {
        var reason =
                find(id).filter(BudgetLine::isAwaited).isPresent() ? TransferReason.WITHDRAWAL : TransferReason.CUT;
        return move(key, id, reason, amount, document, dated);
    }

    /** Undoes a grant, pledge, receipt, return or cut that was entered by mistake; once. */
    public Movement reverse(UUID key, TransferId original, String why) {
        var content = "funding.reverse %s %s".formatted(original, why);
        var locked = posted.lineOf(original).flatMap(ledger::lock);
        if (locked.isEmpty()) {
            return new NoSuchLine();
        }
        var line = locked.get();
        if (deeds.done(key, content).isPresent()) {
            return standing(line.id());
        }
        var taken = posted.find(original).orElseThrow();
        var gone =
                taken.to() != Account.SOURCE && held(line.balance(), taken.to()).compareTo(taken.amount()) < 0;
        if (gone || !ledger.reverse(original, why)) {
            return new CannotBeReversed();
        }
        deeds.begin(key, content);
        audit.record("funding.reverse", "line:" + line.id(), taken.amount().toString());
        return standing(line.id());
    }

    /** How late the transfer is, or was, on which the line waits; empty where it waits on none. */
    @Transactional(readOnly = true)
    public Optional<Awaited> awaited(BudgetLine line, LocalDate today) {
        return line.promisedOn()
                .map(promised -> Awaited.of(
                        promised, line.months(), line.balance().pledged(), posted.arrivals(line.id()), today));
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
        return posted.countDrifted() == 0;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(LineId id) {
        return posted.of(id);
    }

    private Movement grant(LineId id, Rupiah amount, String document, Optional<LocalDate> dated) {
        var line = ledger.lock(id);
        if (line.isEmpty()) {
            return new NoSuchLine();
        }
        var reason = line.get().isAwaited() ? TransferReason.PLEDGE : TransferReason.CEILING;
        return post(line.get(), reason, amount, document, dated);
    }

    private Movement move(
            UUID key, LineId id, TransferReason reason, Rupiah amount, String document, Optional<LocalDate> dated) {
        var content = "funding.%s %s %s %s%s".formatted(reason, id, amount, document, on(dated));
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
        return post(line.get(), reason, amount, document, dated);
    }

    private Movement post(
            BudgetLine line, TransferReason reason, Rupiah amount, String document, Optional<LocalDate> dated) {
        ledger.post(line, reason, amount, document, dated, line.id().value());
        audit.record("funding." + deed(reason), "line:" + line.id(), amount.toString());
        return standing(line.id());
    }

    /** A proposal is returned, too. */
    private static String deed(TransferReason reason) {
        return reason == TransferReason.RETURN ? "give-back" : reason.name().toLowerCase(Locale.ROOT);
    }

    private static String on(Optional<LocalDate> dated) {
        return dated.map(day -> " " + day).orElse("");
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
