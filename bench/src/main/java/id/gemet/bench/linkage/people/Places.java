package id.gemet.bench.linkage.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The kelurahan where so many people live: two cities first, then the rest of their two provinces. */
final class Places {

    private static final int PEOPLE_PER_KELURAHAN = 3_300;
    private static final List<String> ORDER = List.of("36.72", "15.71", "36.73", "36.71", "36.", "15.");
    private static final String[] NAMES =
            ("Melati Mawar Anggrek Kenanga Dahlia Flamboyan Cempaka Kamboja Teratai Bougenville Seroja"
                            + " Mangga Rambutan Manggis Durian Jambu Nangka Salak Cendana Jati Mahoni Beringin Akasia Pinus Meranti"
                            + " Kutilang Merpati Cendrawasih Garuda Elang Rajawali Kenari Murai Gelatik Pipit Sawah Baru Masjid"
                            + " Sumur Kubang Pasar Kebon Kelapa Ciwaru Pabuaran Kramat Cikerai Warnasari Kedaleman Bendungan Tegal"
                            + " Pangeran Diponegoro Sudirman Kartini Pattimura Hasanuddin Imam Bonjol Gajah Mada Hayam Wuruk Yos Sudarso"
                            + " Sultan Agung Siliwangi Raden Fatah Sunan Gunung Jati Nusa Indah Bukit Permai Griya Asri")
                    .split(" ", -1);
    private static final String[] STREETS = {"Jl.", "Jl.", "Jl.", "Gg.", "Perum", "Komp."};
    private static final String[] HAMLETS = {"Kp.", "Kp.", "Link.", "Dusun"};

    private final List<String> kelurahan = new ArrayList<>();
    private final Weighted<Integer> crowded = new Weighted<>();

    Places(long people, Dice dice) {
        var wanted = Math.max(6, people / PEOPLE_PER_KELURAHAN);
        RegionCodes.KELURAHAN_CODES.stream()
                .filter(code -> order(code) < ORDER.size())
                .sorted(Comparator.comparingInt(Places::order).thenComparing(Comparator.naturalOrder()))
                .limit(wanted)
                .forEach(kelurahan::add);
        for (var i = 0; i < kelurahan.size(); i++) {
            crowded.add(i, 0.3 + 1.7 * dice.unit());
        }
    }

    private static int order(String code) {
        for (var i = 0; i < ORDER.size(); i++) {
            if (code.startsWith(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }

    Home anyHome(Dice dice) {
        return homeIn(crowded.pick(dice), dice);
    }

    /** Mostly not far: neighbours in the list are neighbours in the region. */
    Home homeAfterMoving(Home from, Dice dice) {
        if (dice.chance(0.25)) {
            return anyHome(dice);
        }
        var at = kelurahan.indexOf(from.kelurahan()) + dice.between(-8, 8);
        return homeIn(Math.clamp(at, 0, kelurahan.size() - 1), dice);
    }

    private Home homeIn(int at, Dice dice) {
        var ofThisPlace = Dice.of(at, dice.below(24));
        var named = ofThisPlace.chance(0.3)
                ? NAMES[ofThisPlace.below(NAMES.length)] + " " + NAMES[ofThisPlace.below(NAMES.length)]
                : NAMES[ofThisPlace.below(NAMES.length)];
        var hamlet = ofThisPlace.chance(0.45);
        return new Home(
                kelurahan.get(at),
                ofThisPlace.oneOf(hamlet ? HAMLETS : STREETS) + " " + named,
                hamlet ? 0 : dice.between(1, 120),
                dice.between(1, 9),
                dice.between(1, 12));
    }

    /** Where the number of somebody who lives here was first given. */
    int kecamatanOfFirstRegistration(Home home, Dice dice) {
        var roll = dice.unit();
        if (roll < 0.72) {
            return home.kecamatan();
        }
        return roll < 0.87 ? anyHome(dice).kecamatan() : dice.oneOf(RegionCodes.KECAMATAN_DIGITS);
    }
}
