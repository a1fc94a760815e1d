package id.gemet.linkage.engine;

import java.util.List;
import java.util.Optional;

/**
 * How to link, beside the model.
 *
 * @param parameters learnt before; learnt from the records if empty
 * @param known pairs of which somebody knows whether they are one: kept as said, and learnt from
 * @param threads of which none changes the result
 */
public record LinkOptions(Optional<Parameters> parameters, List<KnownPair> known, int threads) {

    public LinkOptions {
        known = List.copyOf(known);
    }

    public static LinkOptions threads(int threads) {
        return new LinkOptions(Optional.empty(), List.of(), threads);
    }
}
