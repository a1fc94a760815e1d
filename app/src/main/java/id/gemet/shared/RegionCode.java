package id.gemet.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the administrative tree by its Kemendagri code, dotted: 36 (provinsi), 36.72 (kota), 36.72.04 (kecamatan),
 * 36.72.04.1003 (kelurahan or desa).
 */
public record RegionCode(String dotted) implements Comparable<RegionCode> {

    private static final Pattern DOTTED = Pattern.compile("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?");

    public RegionCode {
        if (!DOTTED.matcher(dotted).matches()) {
            throw new IllegalArgumentException("Not a region code: " + dotted);
        }
    }

    public static Optional<RegionCode> of(String dotted) {
        return DOTTED.matcher(dotted).matches() ? Optional.of(new RegionCode(dotted)) : Optional.empty();
    }

    public RegionLevel level() {
        return switch (dotted.length()) {
            case 2 -> RegionLevel.PROVINSI;
            case 5 -> RegionLevel.KABKOTA;
            case 8 -> RegionLevel.KECAMATAN;
            default -> RegionLevel.KELURAHAN;
        };
    }

    public Optional<RegionCode> parent() {
        var dot = dotted.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new RegionCode(dotted.substring(0, dot)));
    }

    /** A place contains itself and everything below it. */
    public boolean contains(RegionCode other) {
        return other.dotted.equals(dotted) || other.dotted.startsWith(dotted + ".");
    }

    @Override
    public int compareTo(RegionCode other) {
        return dotted.compareTo(other.dotted);
    }

    @Override
    public String toString() {
        return dotted;
    }
}
