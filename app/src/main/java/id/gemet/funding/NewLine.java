package id.gemet.funding;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;

/**
 * A budget line to be opened.
 *
 * @param accountCode as in the budget document; free text, because regions book these dues differently
 * @param months the months it may pay for
 * @param ceiling what the budget grants, or the payer promises
 */
public record NewLine(
        PayerId payer,
        String name,
        String accountCode,
        int fiscalYear,
        MonthRange months,
        Earmarks earmarks,
        Limits limits,
        Rupiah ceiling) {

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
