package id.gemet.coverage;

import java.util.List;

/** Shares that may be drawn beside one another, because all are counted against the same people. */
public record Axis(List<OfWorkers> shares) {

    public Axis {
        shares = List.copyOf(shares);
        for (var share : shares) {
            if (!share.of().equals(shares.getFirst().of())) {
                throw new DifferentBases(shares.getFirst().of(), share.of());
            }
        }
    }
}
