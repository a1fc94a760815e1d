package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.FundedPerson;
import id.gemet.funding.LedgerEntry;
import java.util.List;
import java.util.UUID;

/**
 * @param regions names of the places it may pay for; empty: all
 * @param key of the deed that the form on this page would do
 */
record LinePage(
        BudgetLine line,
        MoneyBar bar,
        List<LedgerEntry> entries,
        List<Person> people,
        int peopleInAll,
        List<String> regions,
        boolean mayReceive,
        UUID key) {

    record Person(FundedPerson person, String kelurahan, String occupation) {}

    public boolean expectsMoney() {
        return mayReceive && line.balance().pledged().amount() > 0;
    }
}
