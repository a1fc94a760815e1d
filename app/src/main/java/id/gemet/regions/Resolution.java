package id.gemet.regions;

import id.gemet.shared.RegionCode;
import java.util.List;

/** Which kelurahan (or, asked for one, kecamatan) a text means within a scope. */
public sealed interface Resolution {

    record Found(RegionCode code) implements Resolution {}

    /** Several places fit, sorted by code: the same name twice, or a kecamatan whose kelurahan was left open. */
    record Ambiguous(List<RegionCode> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The text clearly names a place beyond the scope; the code is the finest level that is certain. */
    record Outside(RegionCode code) implements Resolution {}

    record NotFound() implements Resolution {}
}
