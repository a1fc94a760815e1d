package id.gemet.coverage;

import id.gemet.registry.Segment;
import id.gemet.shared.RegionCode;
import id.gemet.tariffs.PayerKind;
import java.util.Optional;

/**
 * Which part of a city's people a figure counts; all of them where nothing is said.
 *
 * @param area a kecamatan or kelurahan
 * @param occupation a slug
 */
public record Narrowing(
        Optional<Segment> segment, Optional<RegionCode> area, Optional<String> occupation, Optional<PayerKind> payer) {

    public static final Narrowing NONE =
            new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isNone() {
        return equals(NONE);
    }
}
