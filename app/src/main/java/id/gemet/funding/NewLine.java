package id.gemet.funding;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A budget line to be opened.
 *
 * @param accountCode as in the budget document; free text, because regions book these dues differently
 * @param months the months it may pay for
 * @param ceiling what the budget grants, or the payer promises
 * @param promisedOn the day for which a transfer of public money is promised; empty where it need not arrive first
 */
public record NewLine(
        PayerId payer,
        String name,
        String accountCode,
        int fiscalYear,
        MonthRange months,
        Earmarks earmarks,
        Limits limits,
        Rupiah ceiling,
        Optional<LocalDate> promisedOn) {

    public NewLine(
            PayerId payer,
            String name,
            String accountCode,
            int fiscalYear,
            MonthRange months,
            Earmarks earmarks,
            Limits limits,
            Rupiah ceiling) {
        this(payer, name, accountCode, fiscalYear, months, earmarks, limits, ceiling, Optional.empty());
    }

    public NewLine(
            PayerId payer,
            String name,
            String accountCode,
            int fiscalYear,
            MonthRange months,
            Earmarks earmarks,
            Rupiah ceiling) {
        this(payer, name, accountCode, fiscalYear, months, earmarks, Limits.NONE, ceiling);
    }
}
