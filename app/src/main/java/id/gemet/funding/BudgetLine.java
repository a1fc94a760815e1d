package id.gemet.funding;

import id.gemet.shared.MonthRange;

/** One line of a payer's budget, what it may pay for, and where its money is. */
public record BudgetLine(
        LineId id,
        Payer payer,
        String name,
        String accountCode,
        int fiscalYear,
        MonthRange months,
        Earmarks earmarks,
        Balance balance) {}
