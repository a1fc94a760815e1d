package id.gemet.verification.web;

import id.gemet.verification.Reason;
import id.gemet.verification.Rule;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody who passed all rules, with boxes to leave some out, and everybody who failed one, by rule.
 *
 * @param passing those that would be accepted now
 * @param elsewhere left out on other pages
 */
record BulkPage(
        QueueFilter filter,
        int passing,
        int shown,
        int page,
        int pages,
        List<Row> rows,
        Set<UUID> elsewhere,
        int leftOut,
        List<Failed> failed) {

    record Row(UUID id, String name, String place, String occupation, boolean out) {}

    /** Those who failed this rule first; they are sent back where that can be mended, refused otherwise. */
    record Failed(Rule rule, Reason reason, boolean refused, int people) {}

    public boolean isFirst() {
        return page <= 1;
    }

    public boolean isLast() {
        return page >= pages;
    }
}
