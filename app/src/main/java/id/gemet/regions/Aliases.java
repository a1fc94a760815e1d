package id.gemet.regions;

import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.List;

/** Other spellings of place names, seen in earlier editions, at BPS and in lists. */
record Aliases(List<Gazetteer.Alias> all) {

    static Aliases load() {
        return new Aliases(Resources.rows("region_aliases.csv").stream()
                .map(row -> new Gazetteer.Alias(new RegionCode(row.getField("code")), row.getField("alias")))
                .toList());
    }

    List<Gazetteer.Alias> of(RegionLevel level) {
        return all.stream().filter(alias -> alias.code().level() == level).toList();
    }

    List<Gazetteer.Alias> of(RegionCode place, RegionLevel level) {
        return of(level).stream().filter(alias -> place.contains(alias.code())).toList();
    }
}
