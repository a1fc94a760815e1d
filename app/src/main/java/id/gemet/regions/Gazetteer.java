package id.gemet.regions;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    /** The places whose names are nearest, if near enough for their length. */
    Set<RegionCode> withSlips(String key) {
        var nearest = slipsAllowed(key);
        var places = new TreeSet<RegionCode>();
        if (nearest == 0) {
            return places;
        }
        for (var entry : written.entrySet()) {
            var distance = Spelling.distance(key, entry.getKey(), nearest);
            if (distance < nearest) {
                places.clear();
                nearest = distance;
            }
            if (distance == nearest) {
                places.addAll(entry.getValue());
            }
        }
        return places;
    }

    /** The three readings from the surest to the boldest. */
    List<Set<RegionCode>> readings(String key) {
        return key.isEmpty() ? List.of() : List.of(asWritten(key), asItSounds(key), withSlips(key));
    }

    private static int slipsAllowed(String key) {
        if (key.length() < SHORTEST_WITH_ONE_SLIP) {
            return 0;
        }
        return key.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    }

    /** Another spelling of a place. */
    record Alias(RegionCode code, String name) {}
}
