package id.gemet.intake.judge;

import id.gemet.regions.PlaceNames;
import id.gemet.regions.PlaceText;
import id.gemet.regions.Regions;
import id.gemet.regions.Resolution;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of places and kinds of work, as seen from one region; remembers what it looked up, for one list. */
final class Lexicon {

    private static final int REMEMBERED_MAX = 20_000;

    private final Optional<RegionCode> scope;
    private final Map<String, String> occupations = new HashMap<>();

    Lexicon(Optional<RegionCode> scope) {
        this.scope = scope;
    }

    Optional<RegionCode> scope() {
        return scope;
    }

    Resolution place(PlaceText text) {
        return scope.map(region -> PlaceNames.load().resolve(text, region)).orElseGet(() -> byCode(text));
    }

    /** Without a region to look in only a full code says which kelurahan. */
    private static Resolution byCode(PlaceText text) {
        return RegionCode.of(Written.trimmed(text.kelurahan()))
                .filter(Regions.load()::isCurrent)
                .<Resolution>map(Resolution.Found::new)
                .orElseGet(Resolution.NotFound::new);
    }

    /** The slug, or "" where the text names no kind of work. */
    String occupation(String text) {
        var known = occupations.get(text);
        if (known != null) {
            return known;
        }
        var slug = Occupations.load().recognise(text).map(Occupation::slug).orElse("");
        if (occupations.size() < REMEMBERED_MAX) {
            occupations.put(text, slug);
        }
        return slug;
    }
}
