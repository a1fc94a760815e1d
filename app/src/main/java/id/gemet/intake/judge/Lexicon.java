package id.gemet.intake.judge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.gemet.regions.PlaceNames;
import id.gemet.regions.PlaceText;
import id.gemet.regions.Regions;
import id.gemet.regions.Resolution;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of places and kinds of work, as seen from one region; remembers what it looked up, for one list. */
final class Lexicon {

    private static final int REMEMBERED_MAX = 20_000;

    private final Optional<RegionCode> scope;
    private Optional<RegionCode> assumed = Optional.empty();
    private final Map<String, String> occupations = new HashMap<>();

    Lexicon(Optional<RegionCode> scope) {
        this.scope = scope;
    }

    Optional<RegionCode> scope() {
        return scope;
    }

    /**
     * Where nobody said whose list it is, names are looked up in the kabupaten or kota most NIKs come from; as that is an
     * assumption, a name it does not have is no fault.
     */
    void assumeRegionOf(List<String> niks) {
        if (scope.isEmpty() && assumed.isEmpty()) {
            var counts = niks.stream().collect(groupingBy(nik -> nik.substring(0, 4), counting()));
            assumed = counts.entrySet().stream()
                    .filter(entry -> entry.getValue() * 2 >= niks.size())
                    .max(Map.Entry.comparingByValue())
                    .map(entry -> new RegionCode(entry.getKey().substring(0, 2) + "."
                            + entry.getKey().substring(2)))
                    .filter(Regions.load()::isCurrent);
        }
    }

    Resolution place(PlaceText text) {
        return scope.or(() -> assumed)
                .map(region -> PlaceNames.load().resolve(text, region))
                .orElseGet(() -> byCode(text));
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
