package id.gemet.regions;

import id.gemet.regions.Resolution.Ambiguous;
import id.gemet.regions.Resolution.Found;
import id.gemet.regions.Resolution.NotFound;
import id.gemet.regions.Resolution.Outside;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names of one kabupaten/kota (or province), and of the kecamatan and kabupaten/kota around it. */
final class PlaceIndex {

    private final RegionCode root;
    private final Regions regions;
    private final Gazetteer kelurahan;
    private final Gazetteer kecamatan;
    private final Gazetteer neighbours;
    private final Gazetteer kabkota;

    private PlaceIndex(RegionCode root, Regions regions, Aliases aliases) {
        this.root = root;
        this.regions = regions;
        var province = new RegionCode(root.dotted().substring(0, 2));
        kelurahan = gazetteer(root, RegionLevel.KELURAHAN, aliases);
        kecamatan = gazetteer(root, RegionLevel.KECAMATAN, aliases);
        neighbours = gazetteer(province, RegionLevel.KECAMATAN, aliases);
        kabkota = kabkota(regions, aliases);
    }

    static PlaceIndex of(RegionCode root, Regions regions, Aliases aliases) {
        return new PlaceIndex(root, regions, aliases);
    }

    private Gazetteer gazetteer(RegionCode place, RegionLevel level, Aliases aliases) {
        return new Gazetteer(regions.below(place, level), aliases.of(place, level));
    }

    /** Of the whole nation, under the bare name and under "Kota …"; "Kabupaten" never comes in with a text. */
    private static Gazetteer kabkota(Regions regions, Aliases aliases) {
        var places = regions.provinces().stream()
                .flatMap(province -> regions.children(province.code()).stream())
                .toList();
        var bare = places.stream()
                .map(place -> new Gazetteer.Alias(
                        place.code(), place.name().replaceFirst("^(Kabupaten|Kota)( Administrasi| Adm\\.)? ", "")));
        return new Gazetteer(
                places,
                Stream.concat(bare, aliases.of(RegionLevel.KABKOTA).stream()).toList());
    }

    Resolution kecamatan(String key) {
        for (var reading : kecamatan.readings(key)) {
            if (!reading.isEmpty()) {
                return oneOf(reading);
            }
        }
        var elsewhere = neighbours.asWritten(key);
        return elsewhere.size() == 1 ? new Outside(elsewhere.iterator().next()) : new NotFound();
    }

    Resolution kelurahan(PlaceWords words) {
        var inside = firstReading(kecamatan, words.kecamatan());
        if (inside.isEmpty()) {
            var elsewhere = elsewhere(words);
            if (!elsewhere.isEmpty()) {
                return outside(elsewhere, words.kelurahan());
            }
        }
        if (words.kelurahan().isEmpty()) {
            return inside.isEmpty() ? new NotFound() : oneOf(kelurahanIn(inside));
        }
        return matching(words.kelurahan(), inside);
    }

    /** A reading that agrees with the kecamatan beats one that does not; a name written rightly beats both guesses. */
    private Resolution matching(String key, Set<RegionCode> kecamatanRead) {
        Set<RegionCode> disagreeing = Set.of();
        for (var reading : kelurahan.readings(key)) {
            var agreeing = reading.stream()
                    .filter(code -> kecamatanRead.isEmpty() || isIn(kecamatanRead, code))
                    .toList();
            if (!agreeing.isEmpty()) {
                return oneOf(agreeing);
            }
            // kecamatan have been split and lists keep the old one: the kelurahan's name decides within a city
            var sameCity = reading.stream()
                    .filter(code -> isInSameKabkota(kecamatanRead, code))
                    .toList();
            if (sameCity.size() == 1) {
                return new Found(sameCity.getFirst());
            }
            if (disagreeing.isEmpty()) {
                disagreeing = reading;
            }
        }
        return disagreeing.isEmpty() ? new NotFound() : new Ambiguous(List.copyOf(disagreeing));
    }

    /** Kecamatan of the province, or kabupaten/kota of the nation, that the text names beyond the root. */
    private Collection<RegionCode> elsewhere(PlaceWords words) {
        var kecamatanElsewhere = neighbours.asWritten(words.kecamatan());
        if (!kecamatanElsewhere.isEmpty()) {
            return kecamatanElsewhere;
        }
        var named = kabkota.asWritten(words.kabkota());
        return named.stream().anyMatch(code -> root.contains(code)) ? Set.of() : named;
    }

    /** As fine as is certain: the kelurahan where its name fits one, else the kecamatan or kabupaten/kota. */
    private Resolution outside(Collection<RegionCode> places, String kelurahanKey) {
        var named = kelurahanIn(places).stream()
                .filter(code -> PlaceKeys.of(regions.nameOf(code)).contains(kelurahanKey))
                .toList();
        return new Outside(
                named.size() == 1 ? named.getFirst() : places.iterator().next());
    }

    private List<RegionCode> kelurahanIn(Collection<RegionCode> places) {
        return places.stream()
                .flatMap(place -> regions.kelurahanOf(place).stream())
                .map(Region::code)
                .toList();
    }

    private static Set<RegionCode> firstReading(Gazetteer names, String key) {
        return names.readings(key).stream()
                .filter(reading -> !reading.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static boolean isIn(Set<RegionCode> places, RegionCode code) {
        return places.stream().anyMatch(place -> place.contains(code));
    }

    private static boolean isInSameKabkota(Set<RegionCode> places, RegionCode code) {
        return places.stream()
                .anyMatch(place -> code.dotted().startsWith(place.dotted().substring(0, 5)));
    }

    private static Resolution oneOf(Collection<RegionCode> codes) {
        return codes.size() == 1 ? new Found(codes.iterator().next()) : new Ambiguous(List.copyOf(codes));
    }
}
