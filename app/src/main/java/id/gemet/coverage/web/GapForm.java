package id.gemet.coverage.web;

import id.gemet.coverage.FunnelCount;
import id.gemet.shared.RegionCode;
import java.util.Objects;
import java.util.Optional;

/**
 * Which table of occupations and places somebody wants, as in the address.
 *
 * @param baris what its rows are
 * @param ukuran which people it counts
 * @param kecamatan only this one, by kelurahan
 */
record GapForm(Rows baris, Measure ukuran, String kecamatan) {

    enum Rows {
        OCCUPATION,
        PLACE
    }

    enum Measure {
        MISSING,
        LISTED,
        ENROLLED;

        long of(FunnelCount count) {
            return switch (this) {
                case MISSING -> count.missing();
                case LISTED -> count.listed();
                case ENROLLED -> count.enrolled();
            };
        }
    }

    GapForm {
        baris = Objects.requireNonNullElse(baris, Rows.OCCUPATION);
        ukuran = Objects.requireNonNullElse(ukuran, Measure.MISSING);
        kecamatan = Objects.requireNonNullElse(kecamatan, "");
    }

    Optional<RegionCode> area() {
        return RegionCode.of(kecamatan);
    }
}
