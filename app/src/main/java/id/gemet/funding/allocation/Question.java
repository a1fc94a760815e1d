package id.gemet.funding.allocation;

import id.gemet.shared.MonthRange;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is to be allocated.
 *
 * @param maturesAfter months of unbroken cover after which the full death benefit is due
 * @param order the lines to be spent first, if an officer says so; those not named follow, the most restricted and then
 *     the first expiring before the others
 * @param seed of the lot that decides between people alike in everything else; published, so that anybody can draw again
 */
public record Question(
        MonthRange months,
        List<Line> lines,
        Collection<Worker> workers,
        int maturesAfter,
        List<UUID> order,
        String seed) {

    public Question {
        lines = List.copyOf(lines);
        order = List.copyOf(order);
    }
}
