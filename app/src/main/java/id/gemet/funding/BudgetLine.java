package id.gemet.funding;

import id.gemet.shared.MonthRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a payer's budget, what it may pay for, and where its money is.
 *
 * @param months none that begins after the last day on which it may be spent
 */
public record BudgetLine(
        LineId id,
        Payer payer,
        String name,
        String accountCode,
        int fiscalYear,
        MonthRange months,
        Earmarks earmarks,
        Limits limits,
        Optional<LocalDate> promisedOn,
        Balance balance) {

    /** Whether its money has to arrive before it is free. */
    public boolean isAwaited() {
        return promisedOn.isPresent() || !payer.kind().isPublicMoney();
    }

    /** The day after which what is still free here serves nobody. */
    public LocalDate ends() {
        return limits.spendBy().orElseGet(() -> months.last().lastDay());
    }

    /** Why it pays nobody for these months, whoever they are; empty when it may. */
    Optional<Proposed> refuses(MonthRange wanted, LocalDate today) {
        if (!months.contains(wanted)) {
            return Optional.of(new Proposed.OutsideTheLinesMonths(months));
        }
        return limits.maySpendOn(today) ? Optional.empty() : Optional.of(new Proposed.SpendingHasEnded(ends()));
    }

    boolean couldPay(Candidate candidate, MonthRange wanted) {
        return balance.free().amount() > 0 && months.contains(wanted) && earmarks.admit(candidate);
    }
}
