package id.gemet.funding;

import id.gemet.registry.WorkerId;
import id.gemet.shared.MonthRange;
import java.util.Comparator;
import java.util.List;

/**
 * People whom another line is to pay for from a month on.
 *
 * @param to the line that pays from then on
 * @param months from the first of them on the earlier payer is free
 * @param document the paper both payers agreed to
 */
public record HandOver(LineId to, MonthRange months, List<WorkerId> people, String document) {

    public HandOver {
        people = people.stream()
                .distinct()
                .sorted(Comparator.comparing(WorkerId::value))
                .toList();
        if (people.isEmpty() || document.isBlank()) {
            throw new IllegalArgumentException("People go over by a paper");
        }
    }
}
