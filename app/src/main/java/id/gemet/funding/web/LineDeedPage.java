package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.LedgerEntry;
import id.gemet.shared.Rupiah;
import java.util.Optional;
import java.util.UUID;

/** @param undone the transfer that would be reversed */
record LineDeedPage(LineDeed deed, BudgetLine line, Optional<LedgerEntry> undone, UUID key) {

    public Rupiah cuttable() {
        return LineDeed.cuttable(line);
    }
}
