package id.gemet.funding.web;

import id.gemet.funding.Awaited;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.FundedPerson;
import id.gemet.funding.LedgerEntry;
import id.gemet.funding.TransferId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * @param rules whom it may pay for, in words
 * @param prices what a month costs it, and by which rule
 * @param awaited the transfer it waits or waited on
 * @param papers entries whose paper is attached
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
        Optional<Awaited> awaited,
        Set<TransferId> papers,
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
