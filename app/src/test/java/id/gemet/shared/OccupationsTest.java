package id.gemet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationsTest {

    private final Occupations occupations = Occupations.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TKG OJEK                        | tukang-ojek
        tkg. ojek                       | tukang-ojek
        OJEK PANGKALAN PCI              | tukang-ojek
        Opang                           | tukang-ojek
        OJOL                            | pengemudi-ojek-online
        Driver Gojek                    | pengemudi-ojek-online
        mitra grab                      | pengemudi-ojek-online
        supir angkot                    | sopir-angkot
        SUPIR ANGKOT JURUSAN MERAK      | sopir-angkot
        Sopir Angkot                    | sopir-angkot
        SUPIR                           | sopir
        SUPIR TRUK                      | sopir-truk
        Marbot Masjid                   | marbot-masjid
        MARBOT MESJID                   | marbot-masjid
        merbot                          | marbot-masjid
        MARBOT AL-IKHLAS                | marbot-masjid
        Ta'mir                          | marbot-masjid
        Pdg. Pasar                      | pedagang-pasar
        PEDAGANG                        | pedagang-pasar
        PKL                             | pedagang-kaki-lima
        NELAYAN                         | nelayan
        Nelayan/Perikanan               | nelayan
        nelayan (Suralaya)              | nelayan
        Buruh Nelayan/Perikanan         | buruh-nelayan
        PETANI/PEKEBUN                  | petani
        pekebun                         | petani-karet-sawit
        Petani karet                    | petani-karet-sawit
        Buruh Tani/Perkebunan           | buruh-tani
        BURUH HARIAN LEPAS              | buruh-harian-lepas
        BHL                             | buruh-harian-lepas
        Brh Harian Lepas                | buruh-harian-lepas
        serabutan                       | buruh-harian-lepas
        ART                             | asisten-rumah-tangga
        Pembantu Rumah Tangga           | asisten-rumah-tangga
        Pemandi Jenazah                 | pemandi-jenazah
        PEMANDI JENASAH                 | pemandi-jenazah
        GURU NGAJI                      | guru-ngaji
        guru ngaji TPQ Al-Hidayah       | guru-ngaji
        Ustadz/Mubaligh                 | ustadz
        Imam Masjid                     | imam-masjid
        pegawai syara'                  | petugas-keagamaan
        Kader Posyandu                  | kader-posyandu
        KADER POSYANDU RW 03            | kader-posyandu
        Ketua RT 03                     | ketua-rt
        pemulng sampah                  |
        PEMULUNK                        | pemulung
        penderes aren                   |
        Penyadap nira                   | penderes-nira
        Juru Parkir                     | juru-parkir
        jukir                           | juru-parkir
        TUKANG BATU                     | tukang-bangunan
        tukang-bangunan                 | tukang-bangunan
        Mekanik                         | montir
        ketek                           | penarik-perahu
        / sopir                         | sopir
        (nelayan)                       | nelayan
        19                              | buruh-harian-lepas
        81                              | sopir
        09                              | petani
        11                              | nelayan
        """)
    void readsWhatListsWrite(String messy, String slug) {
        assertThat(occupations.recognise(messy).map(Occupation::slug).orElse(null))
                .as(messy)
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                ".",
                "WIRASWASTA",
                "Wiraswasta",
                "SWASTA",
                "Karyawan Swasta",
                "IRT",
                "IBU RUMAH TANGGA",
                "Mengurus Rumah Tangga",
                "88",
                "89",
                "2",
                "15",
                "90",
                "Lainnya",
                "lebe",
                "salon",
                "sopir / tukang ojek",
                "GURU",
                "astronot",
                "Pelaut",
                "14"
            })
    void leavesOpenWhatDoesNotSayTheWork(String messy) {
        assertThat(occupations.recognise(messy)).isEmpty();
    }

    @Test
    void everyOccupationIsKnownByItsOwnSlugAndLabel() {
        assertThat(occupations.all()).hasSize(79);
        for (var occupation : occupations.all()) {
            assertThat(occupations.find(occupation.slug())).contains(occupation);
            assertThat(occupations.recognise(occupation.slug()))
                    .as(occupation.slug())
                    .contains(occupation);
            assertThat(occupations.recognise(occupation.labelId()))
                    .as(occupation.labelId())
                    .contains(occupation);
            assertThat(occupations.recognise(occupation.labelId().toUpperCase(Locale.ROOT)))
                    .as(occupation.labelId())
                    .contains(occupation);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sopir-angkot, TRANSPORT",
        "tukang-ojek, TRANSPORT",
        "tukang-becak, TRANSPORT",
        "kernet, TRANSPORT",
        "kurir, TRANSPORT",
        "nelayan, OTHER",
        "juru-parkir, OTHER",
        "tidak-bekerja, OTHER"
    })
    void transportIsTheSectorOfThoseWhoMoveOthers(String slug, Sector sector) {
        assertThat(occupations.find(slug).orElseThrow().sector()).isEqualTo(sector);
    }
}
