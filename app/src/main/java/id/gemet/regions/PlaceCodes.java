package id.gemet.regions;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes written in place of names: Kemendagri's (ten digits, dotted or not, also retired) and BPS 2020's. */
final class PlaceCodes {

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![0-9])([0-9]{2})[. ]?([0-9]{2})[. ]?([0-9]{2})[. ]?([0-9]{4})(?![0-9])");

    private final Regions regions;
    private final Map<String, RegionCode> bps;

    PlaceCodes(Regions regions) {
        this.regions = regions;
        bps = Resources.rows("regions_bps_crosswalk.csv").stream()
                .filter(row -> !row.getField("bps2020_village_code").isBlank())
                .collect(toUnmodifiableMap(
                        row -> row.getField("bps2020_village_code"), PlaceCodes::kemendagri, (first, second) -> first));
    }

    Optional<RegionCode> kelurahanIn(String text) {
        var matcher = TEN_DIGITS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var dotted = String.join(".", matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
        return RegionCode.of(dotted)
                .flatMap(this::inForce)
                .or(() -> Optional.ofNullable(bps.get(dotted.replace(".", ""))));
    }

    private Optional<RegionCode> inForce(RegionCode code) {
        if (regions.isCurrent(code)) {
            return Optional.of(code);
        }
        return regions.retired(code)
                .flatMap(RetiredRegion::probableSuccessor)
                .filter(successor -> successor.level() == RegionLevel.KELURAHAN);
    }

    private static RegionCode kemendagri(NamedCsvRecord row) {
        return new RegionCode(row.getField("kemendagri_code"));
    }
}
