package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.Role;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.TestCities;
import java.util.UUID;

/** A city with two officers, and money for tests to spend. */
record Purse(Office city, Actor clerk, Actor secretary, Payers payers, BudgetLines lines) {

    static final MonthRange YEAR = MonthRange.year(2026);
    static final MonthRange JANUARY = MonthRange.of(BillingMonth.of(2026, 1), 1);

    static Purse in(Office city, Payers payers, BudgetLines lines) {
        return new Purse(
                city, TestCities.actor(city, Role.LABOUR_CLERK), TestCities.actor(city, Role.SECRETARY), payers, lines);
    }

    LineId line(String name, long rupiah) {
        return line(name, rupiah, Earmarks.NONE);
    }

    LineId line(String name, long rupiah, Earmarks earmarks) {
        return Acting.as(clerk, () -> {
            var payer = payers.add(PayerKind.APBD, "APBD " + name);
            return lines.open(UUID.randomUUID(), newLine(payer.id(), name, rupiah, earmarks));
        });
    }

    LineId companyLine(OfficeId company, String name, long rupiah) {
        return Acting.as(clerk, () -> {
            var payer = payers.addCompany(PayerKind.CSR, name, company);
            return lines.open(UUID.randomUUID(), newLine(payer.id(), name, rupiah, Earmarks.NONE));
        });
    }

    Balance balance(LineId line) {
        return Acting.as(clerk, () -> lines.find(line).orElseThrow().balance());
    }

    static NewLine newLine(PayerId payer, String name, long rupiah, Earmarks earmarks) {
        return new NewLine(payer, name, "5.1.02.02.02.0006", 2026, YEAR, earmarks, new Rupiah(rupiah));
    }
}
