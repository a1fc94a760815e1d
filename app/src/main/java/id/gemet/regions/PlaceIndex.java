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
    private final Gazetteer neighbouringKelurahan;
    private final Gazetteer kabkota;

    private PlaceIndex(RegionCode root, Regions regions, Aliases aliases) {
        this.root = root;
        this.regions = regions;
        var province = new RegionCode(root.dotted().substring(0, 2));
        kelurahan = gazetteer(root, RegionLevel.KELURAHAN, aliases);
        kecamatan = gazetteer(root, RegionLevel.KECAMATAN, aliases);
        neighbours = gazetteer(province, RegionLevel.KECAMATAN, aliases);
        neighbouringKelurahan = gazetteer(province, RegionLevel.KELURAHAN, aliases);
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
        var inside = kecamatanRead(key);
        if (!inside.isEmpty()) {
            return oneOf(inside);
        }
        var elsewhere = neighbours.asWritten(key);
        return elsewhere.size() == 1 ? new Outside(elsewhere.iterator().next()) : new NotFound();
    }

    Resolution kelurahan(PlaceWords words) {
        var inside = kecamatanRead(words.kecamatan());
        var elsewhere = elsewhere(words, inside);
        if (!elsewhere.isEmpty()) {
            return outside(elsewhere, words.kelurahan());
        }
        if (words.kelurahan().isEmpty()) {
            return inside.isEmpty() ? new NotFound() : oneOf(kelurahanIn(inside));
        }
        return matching(words.kelurahan(), inside);
    }

    /** A neighbour's name written rightly is that neighbour, not a slip for one of ours. */
    private Set<RegionCode> kecamatanRead(String key) {
        var sure = firstOf(kecamatan.asWritten(key), kecamatan.asItSounds(key));
        if (!sure.isEmpty() || !neighbours.asWritten(key).isEmpty()) {
            return sure;
        }
        return firstOf(kecamatan.withOneSlip(key), kecamatan.withTwoSlips(key));
    }

    private Resolution matching(String key, Set<RegionCode> kecamatanRead) {
        var readings = List.of(kelurahan.asWritten(key), kelurahan.asItSounds(key), kelurahan.withOneSlip(key));
        for (var reading : readings) {
            var chosen = chosen(reading, kecamatanRead);
            if (!chosen.isEmpty()) {
                return oneOf(chosen);
            }
        }
        var bold = agreeing(boldReading(key, kecamatanRead), kecamatanRead);
        if (!bold.isEmpty()) {
            return oneOf(bold);
        }
        var disagreeing = firstOf(readings.get(0), readings.get(1));
        return disagreeing.isEmpty() ? new NotFound() : new Ambiguous(List.copyOf(disagreeing));
    }

    /** Those in the kecamatan; else the only one of the city, since kecamatan were split and lists keep the old ones. */
    private static List<RegionCode> chosen(Set<RegionCode> reading, Set<RegionCode> kecamatanRead) {
        var agreeing = agreeing(reading, kecamatanRead);
        if (!agreeing.isEmpty()) {
            return agreeing;
        }
        var sameCity = reading.stream()
                .filter(code -> isInSameKabkota(kecamatanRead, code))
                .toList();
        return sameCity.size() == 1 ? sameCity : List.of();
    }

    /** Two slips are believed if the kecamatan agrees, or if no neighbour has just that name. */
    private Set<RegionCode> boldReading(String key, Set<RegionCode> kecamatanRead) {
        return kecamatanRead.isEmpty() && !neighbouringKelurahan.asWritten(key).isEmpty()
                ? Set.of()
                : kelurahan.withTwoSlips(key);
    }

    private static List<RegionCode> agreeing(Set<RegionCode> reading, Set<RegionCode> kecamatanRead) {
        return reading.stream()
                .filter(code -> kecamatanRead.isEmpty() || isIn(kecamatanRead, code))
                .toList();
    }

    /** The kabupaten/kota of the nation, or the kecamatan of the province, that the text names beyond the root. */
    private Collection<RegionCode> elsewhere(PlaceWords words, Set<RegionCode> inside) {
        var named = kabkota.asWritten(words.kabkota());
        if (named.stream().anyMatch(root::contains)) {
            return Set.of();
        }
        var kecamatanThere = named.stream()
                .flatMap(place -> regions.children(place).stream())
                .filter(place -> PlaceKeys.of(place.name()).contains(words.kecamatan()))
                .map(Region::code)
                .toList();
        if (!kecamatanThere.isEmpty()) {
            return kecamatanThere;
        }
        if (!inside.isEmpty()) {
            return Set.of();
        }
        return named.isEmpty() ? neighbours.asWritten(words.kecamatan()) : named;
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

    private static Set<RegionCode> firstOf(Set<RegionCode> surer, Set<RegionCode> bolder) {
        return surer.isEmpty() ? bolder : surer;
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
