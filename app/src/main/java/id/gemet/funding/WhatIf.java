package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money as it might be.
 *
 * @param line the line that has more or less than it has; empty: all as they are
 * @param cut percent of what is free that goes away
 * @param more rupiah that come on top
 * @param first the line to be spent before all others
 */
public record WhatIf(Optional<LineId> line, int cut, Rupiah more, Optional<LineId> first) {

    public static final WhatIf NOTHING = new WhatIf(Optional.empty(), 0, Rupiah.ZERO, Optional.empty());

    Rupiah free(BudgetLine of) {
        var free = of.balance().free();
        return line.filter(of.id()::equals).isEmpty()
                ? free
                : new Rupiah(free.amount() - free.amount() * cut / 100).plus(more);
    }

    List<UUID> order() {
        return first.map(LineId::value).stream().toList();
    }

    WhatIf withMore(LineId of, Rupiah rupiah) {
        return new WhatIf(Optional.of(of), line.filter(of::equals).isPresent() ? cut : 0, more.plus(rupiah), first);
    }
}
