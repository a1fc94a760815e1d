package id.gemet.examples;

import java.util.List;
import java.util.Map;

/**
 * What an invented population of a city is drawn from.
 *
 * @param peoples share of each name tradition
 * @param jobs relative frequency of occupation slugs
 * @param rates how often each circumstance occurs among adults
 * @param tooOld share of listed adults of 65 and more
 */
record City(
        String code,
        List<String> kelurahan,
        List<String> neighbours,
        List<String> birthPlaces,
        Weighted<String> peoples,
        Weighted<String> jobs,
        Map<Circumstance, Double> rates,
        double tooOld) {

    static City cilegon() {
        return new City(
                "36.72",
                Places.all().kelurahanOf("36.72"),
                List.of("36.04", "36.01", "36.73"),
                List.of("Serang", "Cilegon", "Cilegon", "Serang", "Pandeglang", "Lebak", "Tegal", "Kalianda", "Bogor"),
                new Weighted<String>()
                        .add("bantenese", 52)
                        .add("javanese", 24)
                        .add("sundanese", 14)
                        .add("betawi", 4)
                        .add("minang", 2)
                        .add("batak", 3)
                        .add("chinese_indonesian", 1),
                commonJobs()
                        .add("kuli-angkut", 8)
                        .add("nelayan", 9)
                        .add("buruh-nelayan", 3)
                        .add("buruh-pabrik-lepas", 3)
                        .add("penambang-pasir", 1),
                Map.of(
                        Circumstance.CIVIL_SERVANT, 0.006,
                        Circumstance.DECEASED, 0.007,
                        Circumstance.EMPLOYED, 0.025,
                        Circumstance.PAYS_ALONE, 0.008,
                        Circumstance.LAPSED, 0.02,
                        Circumstance.NIK_INACTIVE, 0.006,
                        Circumstance.NOT_MATCHED, 0.008,
                        Circumstance.LIVES_OUTSIDE, 0.006),
                0.018);
    }

    static City jambi() {
        return new City(
                "15.71",
                Places.all().kelurahanOf("15.71"),
                List.of("15.05", "15.04", "15.06", "16.71"),
                List.of(
                        "Jambi",
                        "Jambi",
                        "Jambi",
                        "Muaro Jambi",
                        "Batanghari",
                        "Palembang",
                        "Bungo",
                        "Padang",
                        "Medan"),
                new Weighted<String>()
                        .add("malay_jambi", 46)
                        .add("javanese", 26)
                        .add("minang", 10)
                        .add("batak", 7)
                        .add("sundanese", 5)
                        .add("chinese_indonesian", 4)
                        .add("bantenese", 2),
                commonJobs()
                        .add("petani-karet-sawit", 7)
                        .add("penarik-perahu", 3)
                        .add("pedagang-pasar", 8)
                        .add("bentor", 2)
                        .add("guru-ngaji", 6)
                        .add("marbot-masjid", 3),
                Map.of(
                        Circumstance.CIVIL_SERVANT, 0.02,
                        Circumstance.DECEASED, 0.03,
                        Circumstance.EMPLOYED, 0.16,
                        Circumstance.PAYS_ALONE, 0.03,
                        Circumstance.LAPSED, 0.03,
                        Circumstance.NIK_INACTIVE, 0.06,
                        Circumstance.NOT_MATCHED, 0.26,
                        Circumstance.LIVES_OUTSIDE, 0.14),
                0.06);
    }

    private static Weighted<String> commonJobs() {
        return new Weighted<String>()
                .add("buruh-harian-lepas", 12)
                .add("pedagang-kecil", 8)
                .add("pedagang-kaki-lima", 7)
                .add("pengemudi-ojek-online", 8)
                .add("tukang-ojek", 5)
                .add("sopir-angkot", 4)
                .add("juru-parkir", 3)
                .add("kurir", 2)
                .add("petani", 7)
                .add("buruh-tani", 6)
                .add("peternak", 2)
                .add("tukang-bangunan", 6)
                .add("kuli-bangunan", 4)
                .add("asisten-rumah-tangga", 6)
                .add("buruh-cuci", 3)
                .add("tukang-jahit", 2)
                .add("pemulung", 2)
                .add("pengangkut-sampah", 2)
                .add("kader-posyandu", 4)
                .add("marbot-masjid", 3)
                .add("guru-ngaji", 4)
                .add("imam-masjid", 1)
                .add("pemandi-jenazah", 1)
                .add("montir", 2)
                .add("pembuat-kue", 2);
    }
}
