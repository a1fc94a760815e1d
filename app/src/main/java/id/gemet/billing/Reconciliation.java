package id.gemet.billing;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A month's decree list, bills and insurer's list laid beside each other. */
public record Reconciliation(UUID id, BillingMonth month, List<Pile> piles, String fileName, String by, Instant at) {

    public Reconciliation {
        piles = List.copyOf(piles);
    }

    public int people() {
        return piles.stream().mapToInt(Pile::people).sum();
    }

    public Rupiah listed() {
        return sum(Pile::listed);
    }

    public Rupiah billed() {
        return sum(Pile::billed);
    }

    public Rupiah paid() {
        return sum(Pile::paid);
    }

    public Rupiah insurer() {
        return sum(Pile::insurer);
    }

    public Rupiah gap() {
        return sum(Pile::gap);
    }

    /** Zero when the month may be closed. */
    public Rupiah unexplained() {
        return sum(Pile::unexplained);
    }

    private Rupiah sum(Function<Pile, Rupiah> part) {
        return piles.stream().map(part).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
