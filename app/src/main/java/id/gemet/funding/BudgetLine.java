package id.gemet.funding;

import id.gemet.shared.MonthRange;
import java.time.LocalDate;

/** One line of a payer's budget, what it may pay for, and where its money is. */
public record BudgetLine(
        LineId id,
        Payer payer,
        String name,
        String accountCode,
        int fiscalYear,
        MonthRange months,
        Earmarks earmarks,
        Limits limits,
        Balance balance) {

    /** The day after which what is still free here serves nobody. */
    public LocalDate ends() {
        return limits.spendBy().orElseGet(() -> months.last().lastDay());
    }

    boolean couldPay(Candidate candidate, MonthRange wanted) {
        return balance.free().amount() > 0 && months.contains(wanted) && earmarks.admit(candidate);
    }
}
