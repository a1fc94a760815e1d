package id.gemet.regions;

import id.gemet.regions.Resolution.Ambiguous;
import id.gemet.regions.Resolution.Found;
import id.gemet.regions.Resolution.NotFound;
import id.gemet.regions.Resolution.Outside;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which place a messy text means, seen from the region whose list it stands in. */
public final class PlaceNames {

    private static final int REMEMBERED_MAX = 50_000;

    private final Regions regions;
    private final PlaceCodes codes;
    private final Aliases aliases = Aliases.load();
    private final Map<RegionCode, PlaceIndex> indexes = new ConcurrentHashMap<>();
    private final Map<Question, Resolution> remembered = new ConcurrentHashMap<>();

    private PlaceNames(Regions regions) {
        this.regions = regions;
        codes = new PlaceCodes(regions);
    }

    /** The one instance; safe for many threads. */
    public static PlaceNames load() {
        return Holder.INSTANCE;
    }

    /** The kelurahan a text means; a kecamatan alone is {@link Resolution.Ambiguous} between its kelurahan. */
    public Resolution resolve(PlaceText text, RegionCode scope) {
        var question = new Question(text, scope);
        var known = remembered.get(question);
        if (known != null) {
            return known;
        }
        var answer = answer(text, scope);
        if (remembered.size() < REMEMBERED_MAX) {
            remembered.put(question, answer);
        }
        return answer;
    }

    /** The kecamatan a text means, for headings such as "Kecamatan: Ps. Jambi". */
    public Resolution resolveKecamatan(String text, RegionCode scope) {
        return within(scope, index(scope).kecamatan(PlaceWords.kecamatanName(text)));
    }

    private Resolution answer(PlaceText text, RegionCode scope) {
        var code = codes.kelurahanIn(text.kelurahan());
        if (code.isPresent()) {
            return within(scope, new Found(code.get()));
        }
        var words = PlaceWords.of(text);
        if (words.kelurahan().isEmpty() && words.kecamatan().isEmpty()) {
            return new NotFound();
        }
        return within(scope, index(scope).kelurahan(words));
    }

    private PlaceIndex index(RegionCode scope) {
        return indexes.computeIfAbsent(root(scope), root -> PlaceIndex.of(root, regions, aliases));
    }

    /** An officer of one kelurahan reads names as the whole city does, so that a neighbour's is told from a slip. */
    private static RegionCode root(RegionCode scope) {
        return scope.level().compareTo(RegionLevel.KABKOTA) <= 0
                ? scope
                : new RegionCode(scope.dotted().substring(0, 5));
    }

    private static Resolution within(RegionCode scope, Resolution resolution) {
        return switch (resolution) {
            case Found found -> scope.contains(found.code()) ? found : new Outside(found.code());
            case Ambiguous ambiguous -> narrowed(scope, ambiguous);
            case Outside outside -> outside;
            case NotFound notFound -> notFound;
        };
    }

    private static Resolution narrowed(RegionCode scope, Ambiguous ambiguous) {
        var inside = ambiguous.candidates().stream().filter(scope::contains).toList();
        return switch (inside.size()) {
            case 0 -> new NotFound();
            case 1 -> new Found(inside.getFirst());
            default -> new Ambiguous(inside);
        };
    }

    private record Question(PlaceText text, RegionCode scope) {}

    private static final class Holder {
        static final PlaceNames INSTANCE = new PlaceNames(Regions.load());
    }
}
