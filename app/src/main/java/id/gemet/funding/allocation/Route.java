package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who pays a term: a line for each of its months.
 *
 * @param lines by index
 */
record Route(List<Integer> lines) {

    Route {
        lines = List.copyOf(lines);
    }

    /** How often the payer changes; two lines of one payer are no change. */
    int changes(Horizon horizon, Optional<UUID> before) {
        var changes = 0;
        var payer = before;
        for (var line : lines) {
            var next = horizon.line(line).payer();
            if (payer.isPresent() && !payer.get().equals(next)) {
                changes++;
            }
            payer = Optional.of(next);
        }
        return changes;
    }

    List<Part> parts(Horizon horizon, Term term) {
        var parts = new ArrayList<Part>();
        var first = 0;
        for (var i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).equals(lines.get(first))) {
                parts.add(new Part(
                        horizon.line(lines.get(first)).id(),
                        horizon.range(term.first() + first, term.first() + i - 1)));
                first = i;
            }
        }
        return parts;
    }
}
