package id.gemet.coverage.open;

import id.gemet.shared.BillingMonth;
import java.time.Instant;
import java.util.List;

/** The counts of a city as they were when the month's figures were let out; they do not change any more. */
public record Release(BillingMonth month, Instant releasedAt, List<Cell> cells) {

    public Release {
        cells = List.copyOf(cells);
    }

    public List<Cell> by(Dimension dimension) {
        return cells.stream().filter(cell -> cell.dimension() == dimension).toList();
    }
}
