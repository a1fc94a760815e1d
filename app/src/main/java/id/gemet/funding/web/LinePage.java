package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.FundedPerson;
import id.gemet.funding.LedgerEntry;
import java.util.List;

/**
 * @param regions names of the places it may pay for; empty: all
 * @param occupations names of the work it may pay for; empty: any
 * @param treasurer whether this role may move its money
 * @param reader whether this role may take the ledger along
 */
record LinePage(
        BudgetLine line,
        MoneyBar bar,
        List<LedgerEntry> entries,
        List<Person> people,
        int peopleInAll,
        List<String> regions,
        List<String> occupations,
        boolean treasurer,
        boolean reader) {

    record Person(FundedPerson person, String kelurahan, String occupation) {}

    public List<LineDeed> deeds() {
        return treasurer ? LineDeed.possible(line.balance()) : List.of();
    }

    public boolean reversible(LedgerEntry entry) {
        return treasurer && LineDeed.isReversible(entry, entries);
    }
}
