package id.gemet.enrolment.web;

import id.gemet.funding.BudgetLine;
import id.gemet.shared.BillingMonth;
import id.gemet.web.Choice;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A line from which people are to go over to another one.
 *
 * @param people on the line from the earliest month on
 * @param first the earliest month that can go over
 * @param last of anybody's months
 * @param found whose name fits what was looked for
 * @param page of those found, counted from 1
 * @param elsewhere chosen, and not among the rows
 */
record HandOverPage(
        BudgetLine line,
        List<Choice> others,
        int people,
        BillingMonth first,
        BillingMonth last,
        List<Row> rows,
        int found,
        int page,
        Set<UUID> elsewhere) {

    static final int ROWS = 100;

    record Row(UUID worker, String name, String kelurahan, BillingMonth last, boolean chosen) {}

    public int pages() {
        return pagesOf(found);
    }

    static int pagesOf(int found) {
        return Math.max(1, (found + ROWS - 1) / ROWS);
    }

    public long chosen() {
        return elsewhere.size() + rows.stream().filter(Row::chosen).count();
    }
}
