package id.gemet.regions;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of places of one level: looked up as written, as they sound, and with one or two slips of the pen. */
final class Gazetteer {

    private static final int SHORTEST_WITH_ONE_SLIP = 5;
    private static final int SHORTEST_WITH_TWO_SLIPS = 9;

    private final Map<String, Set<RegionCode>> written = new HashMap<>();
    private final Map<String, Set<RegionCode>> sounding = new HashMap<>();

    Gazetteer(Collection<Region> places, Collection<Alias> aliases) {
        places.forEach(place -> add(place.name(), place.code()));
        aliases.forEach(alias -> add(alias.name(), alias.code()));
    }

    private void add(String name, RegionCode code) {
        for (var key : PlaceKeys.of(name)) {
            written.computeIfAbsent(key, any -> new TreeSet<>()).add(code);
            sounding.computeIfAbsent(PlaceKeys.sound(key), any -> new TreeSet<>())
                    .add(code);
        }
    }

    Set<RegionCode> asWritten(String key) {
        return written.getOrDefault(key, Set.of());
    }

    Set<RegionCode> asItSounds(String key) {
        return key.length() < SHORTEST_WITH_ONE_SLIP ? Set.of() : sounding.getOrDefault(PlaceKeys.sound(key), Set.of());
    }

    Set<RegionCode> withOneSlip(String key) {
        return key.length() < SHORTEST_WITH_ONE_SLIP ? Set.of() : atDistance(1, key);
    }

    /** First letters are seldom mistyped: where two others are, the first must be right. */
    Set<RegionCode> withTwoSlips(String key) {
        return key.length() < SHORTEST_WITH_TWO_SLIPS ? Set.of() : atDistance(2, key);
    }

    private Set<RegionCode> atDistance(int slips, String key) {
        var places = new TreeSet<RegionCode>();
        written.forEach((name, codes) -> {
            if (Spelling.distance(key, name, slips) == slips && (slips == 1 || key.charAt(0) == name.charAt(0))) {
                places.addAll(codes);
            }
        });
        return places;
    }

    /** Another spelling of a place. */
    record Alias(RegionCode code, String name) {}
}
