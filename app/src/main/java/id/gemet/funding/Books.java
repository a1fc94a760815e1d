package id.gemet.funding;

import id.gemet.funding.Uncleared.Kind;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as a treasurer and an auditor read it: every row, the trial balance, and what should be nothing by now. */
@Service
@Transactional(readOnly = true)
public class Books {

    /** Dues are paid by the fifteenth of their month; a bill open for longer than this has been forgotten. */
    private static final int DAYS_TO_PAY = 30;

    private final Ledger ledger;
    private final LedgerEntries posted;
    private final CommitmentRows commitments;
    private final Clock clock;

    Books(Ledger ledger, LedgerEntries posted, CommitmentRows commitments, Clock clock) {
        this.ledger = ledger;
        this.posted = posted;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** Of all lines, oldest first. */
    public Map<LineId, List<LedgerEntry>> entries() {
        return posted.all();
    }

    public TrialBalance trialBalance() {
        return TrialBalance.of(
                entries().values().stream().flatMap(Collection::stream).toList());
    }

    /** Oldest first. */
    public List<Uncleared> uncleared() {
        var today = LocalDate.now(clock);
        var entries = entries();
        var future = commitments.reservedFrom(BillingMonth.containing(today));
        var found = new ArrayList<Uncleared>();
        for (var line : ledger.list()) {
            var rows = entries.getOrDefault(line.id(), List.of());
            found.addAll(pledged(line, rows, today));
            found.addAll(billed(line, rows, today));
            found.addAll(reserved(line, future.getOrDefault(line.id(), Rupiah.ZERO), today));
            found.addAll(free(line, today));
        }
        found.sort(Comparator.comparing(Uncleared::since));
        return found;
    }

    private List<Uncleared> pledged(BudgetLine line, List<LedgerEntry> rows, LocalDate today) {
        var begins = line.promisedOn().orElse(line.months().first().firstDay());
        return OpenItems.of(Account.PLEDGED, rows).stream()
                .map(item -> new Uncleared(
                        Kind.PLEDGED,
                        line,
                        item.open(),
                        later(begins, dayOf(item)),
                        item.entry().document()))
                .filter(item -> item.since().isBefore(today))
                .toList();
    }

    private List<Uncleared> billed(BudgetLine line, List<LedgerEntry> rows, LocalDate today) {
        return OpenItems.of(Account.BILLED, rows).stream()
                .map(item -> new Uncleared(
                        Kind.BILLED,
                        line,
                        item.open(),
                        dayOf(item).plusDays(DAYS_TO_PAY),
                        item.entry().document()))
                .filter(item -> item.since().isBefore(today))
                .toList();
    }

    /** At least: what is set aside for this month and later ones may have been billed already. */
    private static List<Uncleared> reserved(BudgetLine line, Rupiah fromThisMonth, LocalDate today) {
        var past = line.balance().reserved().minus(fromThisMonth);
        return past.compareTo(Rupiah.ZERO) <= 0
                ? List.of()
                : List.of(new Uncleared(
                        Kind.RESERVED,
                        line,
                        past,
                        BillingMonth.containing(today).firstDay(),
                        ""));
    }

    private static List<Uncleared> free(BudgetLine line, LocalDate today) {
        var ended = line.ends();
        return !ended.isBefore(today) || line.balance().free().equals(Rupiah.ZERO)
                ? List.of()
                : List.of(new Uncleared(Kind.FREE, line, line.balance().free(), ended.plusDays(1), ""));
    }

    private LocalDate dayOf(OpenItems.Item item) {
        return LocalDate.ofInstant(item.entry().at(), clock.getZone());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
