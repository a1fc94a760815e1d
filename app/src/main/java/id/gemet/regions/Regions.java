package id.gemet.regions;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The administrative tree of Indonesia as of Kepmendagri 300.2.2-2430/2025, and the codes retired since 2015. */
public final class Regions {

    private final CodeTable current;

    private Regions() {
        current = CodeTable.read(Resources.bytes("regions.csv"));
    }

    /** The one instance; immutable, read from the class path at first use. */
    public static Regions load() {
        return Holder.INSTANCE;
    }

    public int size() {
        return current.size();
    }

    public Optional<Region> find(RegionCode code) {
        return current.find(code);
    }

    public Region get(RegionCode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No place in force has the code " + code));
    }

    public boolean isCurrent(RegionCode code) {
        return current.has(code);
    }

    public Optional<RetiredRegion> retired(RegionCode code) {
        return Optional.ofNullable(Earlier.RETIRED.get(code));
    }

    public Standing standing(RegionCode code) {
        if (isCurrent(code)) {
            return Standing.CURRENT;
        }
        return Earlier.RETIRED.containsKey(code) ? Standing.RETIRED : Standing.UNKNOWN;
    }

    /** True for kecamatan in force or retired: a NIK keeps the code of the place of first registration. */
    public boolean isKnownKecamatan(RegionCode code) {
        return code.level() == RegionLevel.KECAMATAN && standing(code) != Standing.UNKNOWN;
    }

    /** What an edition since 2015 called the place that has this code now; codes have been given to other places. */
    public Optional<String> formerName(RegionCode code) {
        return Optional.ofNullable(Earlier.NAMES.get(code));
    }

    /** For showing: the name of a place in force or retired, else the code itself. */
    public String nameOf(RegionCode code) {
        return find(code)
                .map(Region::name)
                .or(() -> retired(code).map(RetiredRegion::name))
                .orElse(code.dotted());
    }

    public List<Region> provinces() {
        return current.provinces();
    }

    /** One level down, sorted by code; empty for a kelurahan. */
    public List<Region> children(RegionCode code) {
        return switch (code.level()) {
            case PROVINSI -> below(code, RegionLevel.KABKOTA);
            case KABKOTA -> below(code, RegionLevel.KECAMATAN);
            case KECAMATAN -> below(code, RegionLevel.KELURAHAN);
            case KELURAHAN -> List.of();
        };
    }

    /** Every kelurahan and desa in a place, sorted by code. */
    public List<Region> kelurahanOf(RegionCode place) {
        return below(place, RegionLevel.KELURAHAN);
    }

    /** The places of one level within a place (itself included), sorted by code. */
    List<Region> below(RegionCode place, RegionLevel level) {
        return current.below(place, level);
    }

    private static final class Holder {
        static final Regions INSTANCE = new Regions();
    }

    /** What earlier editions said; seldom asked, so read apart. */
    private static final class Earlier {
        static final Map<RegionCode, RetiredRegion> RETIRED = Resources.rows("regions_retired.csv").stream()
                .map(row -> new RetiredRegion(
                        new RegionCode(row.getField("code")),
                        row.getField("name"),
                        row.getField("last_edition"),
                        RegionCode.of(row.getField("probable_successor"))))
                .collect(toUnmodifiableMap(RetiredRegion::code, region -> region));

        static final Map<RegionCode, String> NAMES = Resources.rows("regions_reused.csv").stream()
                .collect(toUnmodifiableMap(
                        row -> new RegionCode(row.getField("code")),
                        row -> row.getField("earlier_name"),
                        (first, later) -> later));
    }
}
