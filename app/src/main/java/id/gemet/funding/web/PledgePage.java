package id.gemet.funding.web;

import id.gemet.funding.LedgerEntry;
import id.gemet.funding.pledge.Ageing;
import id.gemet.funding.pledge.Instalment;
import id.gemet.funding.pledge.Kept;
import id.gemet.funding.pledge.Pledge;
import java.time.LocalDate;
import java.util.List;

/**
 * @param unmatched arrived on its line and no instalment yet
 * @param treasurer whether this role may do anything about it
 */
record PledgePage(
        Pledge pledge,
        LocalDate today,
        String line,
        List<LinePage.Person> people,
        List<LedgerEntry> unmatched,
        boolean treasurer) {

    public Kept kept() {
        return pledge.kept(today);
    }

    public Ageing age(Instalment instalment) {
        return Ageing.of(instalment.dueOn(), today);
    }

    /** Receipts that may be this instalment, or a part of it. */
    public List<LedgerEntry> matching(Instalment instalment) {
        return unmatched.stream()
                .filter(entry -> entry.amount().compareTo(pledge.open(instalment)) <= 0)
                .toList();
    }
}
