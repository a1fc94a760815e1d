package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.FundedPerson;
import id.gemet.funding.LedgerEntry;
import java.util.List;

/**
 * @param rules whom it may pay for, in words
 * @param prices what a month costs it, and by which rule
 * @param treasurer whether this role may move its money
 * @param reader whether this role may take the ledger along
 */
record LinePage(
        BudgetLine line,
        MoneyBar bar,
        List<LedgerEntry> entries,
        List<Person> people,
        int peopleInAll,
        List<EarmarkChoices.Rule> rules,
        List<PriceRules.Price> prices,
        boolean treasurer,
        boolean reader) {

    record Person(FundedPerson person, String kelurahan, String occupation) {}

    public List<LineDeed> deeds() {
        return treasurer ? LineDeed.possible(line) : List.of();
    }

    public boolean reversible(LedgerEntry entry) {
        return treasurer && LineDeed.isReversible(entry, entries);
    }
}
