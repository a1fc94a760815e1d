package id.gemet.regions;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.regions.Resolution.Ambiguous;
import id.gemet.regions.Resolution.Found;
import id.gemet.regions.Resolution.NotFound;
import id.gemet.regions.Resolution.Outside;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {

    private static final RegionCode CILEGON = new RegionCode("36.72");
    private static final RegionCode JAMBI = new RegionCode("15.71");

    private final PlaceNames names = PlaceNames.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "?", textBlock = """
            Kel. Grogol                         |              | 36.72.06.1002
            GEROGOL                             |              | 36.72.06.1002
            GEROGOL                             | GROGOL       | 36.72.06.1002
            KEL.GROGOL                          | KEC.GEROGOL  | 36.72.06.1002
            Kelurahan : Grogol                  | Gerogol      | 36.72.06.1002
            DS/KEL GROGOL                       |              | 36.72.06.1002
            Desa/Kel. Gerem                     |              | 36.72.06.1004
            KEL/DESA RAWAARUM                   |              | 36.72.06.1003
            Rw. Arum                            | Grogol       | 36.72.06.1003
            Rawa  Arum                          |              | 36.72.06.1003
            Kelurahan Kebon Dalem               |              | 36.72.07.1003
            KEBONDALEM                          |              | 36.72.07.1003
            Kb. Dalem                           |              | 36.72.07.1003
            KEBUN DALEM                         | purwakarta   | 36.72.07.1003
            KEBON DALAM                         |              | 36.72.07.1003
            Deringo                             |              | 36.72.08.1002
            DRINGO                              | CITANGKIL    | 36.72.08.1002
            Drigno                              |              | 36.72.08.1002
            karangasem                          | cibeber      | 36.72.01.1005
            Kr. Asem                            |              | ?
            KARANG ASEM.                        |              | 36.72.01.1005
            cibeber                             | cibeber      | 36.72.01.1001
            CIBEBER                             |              | 36.72.01.1001
            CITANGKIL                           | CITANGKIL    | 36.72.08.1007
            Purwakarta                          | Purwakarta   | 36.72.07.1004
            purwakarta                          |              | 36.72.07.1004
            Gn. Sugih                           | ciwandan     | 36.72.04.1004
            GUNUNGSUGIH                         |              | 36.72.04.1004
            Lbk Denok                           |              | 36.72.08.1003
            LEBAK DENOG                         |              | 36.72.08.1003
            LEBAK GEDE                          | PULO MERAK   | 36.72.03.1002
            Lebakgede                           | Merak        | 36.72.03.1002
            TAMAN SARI                          | Pulomerak    | 36.72.03.1001
            Tmn Baru                            |              | 36.72.08.1004
            SAMANG RAYA                         |              | 36.72.08.1006
            Semangraya                          |              | 36.72.08.1006
            JOMBANG WETAN                       | JOMBANG      | 36.72.05.1002
            Jombangwetan                        |              | 36.72.05.1002
            MESIGIT                             | Jombang      | 36.72.05.1003
            Panggungrawi                        |              | 36.72.05.1004
            GEDUNG DALEM                        |              | 36.72.05.1005
            Sukma Jaya                          |              | 36.72.05.1001
            SUKAMJAYA                           |              | 36.72.05.1001
            Tegalratu                           |              | 36.72.04.1002
            TGL. BUNDER                         |              | 36.72.07.1005
            Link. Sumur Wuluh Kel. Grogol       |              | 36.72.06.1002
            Kel Ciwaduk RT 01/02 42415          |              | 36.72.02.1005
            RT/RW 01/02 Kedaleman               |              | 36.72.01.1002
            Kedaleman RT.001/RW.002             |              | 36.72.01.1002
            Kel. Grogol Kec. Grogol             |              | 36.72.06.1002
            Ketileng, Kec. Cilegon              |              | 36.72.02.1004
            Ketileng (Cilegon)                  |              | 36.72.02.1004
            36.72.06.1002                       |              | 36.72.06.1002
            3672061002                          |              | 36.72.06.1002
            3672061002 - Grogol                 |              | 36.72.06.1002
            36 72 06 1002                       |              | 36.72.06.1002
            Suralaya                            | Ciwandan     | 36.72.03.1004
            Suralaya\u00a0                      |              | 36.72.03.1004
            """)
    void readsMessyNamesOfCilegon(String kelurahan, String kecamatan, String code) {
        assertResolves(kelurahan, kecamatan, CILEGON, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "?", textBlock = """
            Simpang 3 Sipin                     |              | 15.71.07.1002
            SIMPANG TIGA SIPIN                  | Kota Baru    | 15.71.07.1002
            Simp. III Sipin                     | KOTABARU     | 15.71.07.1002
            SP. 3 SIPIN                         |              | 15.71.07.1002
            SIMPANGIIISIPIN                     |              | 15.71.07.1002
            SIMPANG3SIPIN                       |              | 15.71.07.1002
            Simpang 4 Sipin                     |              | 15.71.01.1001
            SIMPANG IV SIPIN                    | Telanai Pura | 15.71.01.1001
            Simpang Empat Sipin                 |              | 15.71.01.1001
            Simpang IV Sippin                   |              | 15.71.01.1001
            Paal V                              |              | 15.71.07.1004
            PAL 5                               |              | 15.71.07.1004
            Pal Lima                            | Kota Baru    | 15.71.07.1004
            PAAL LIMA                           |              | 15.71.07.1004
            PAL MERAH                           | PAL MERAH    | 15.71.11.1005
            Paal Merah                          |              | 15.71.11.1005
            Telanaipura                         | Telanaipura  | 15.71.01.1004
            TELANAI PURA                        |              | 15.71.01.1004
            jelutung                            | jelutung     | 15.71.08.1006
            Jlutung                             |              | 15.71.08.1006
            Ps. Jambi                           | Ps. Jambi    | 15.71.04.1003
            PASAR JAMBI                         |              | 15.71.04.1003
            The Hok                             | Jambi Selatan | 15.71.02.1004
            TEHOK                               |              | 15.71.02.1004
            Sijinjang                           | Jambi Timur  | 15.71.03.1001
            SULAN JANA                          |              | 15.71.03.1005
            Payo Silincah                       |              | 15.71.11.1002
            PAYOSELINCAH                        |              | 15.71.11.1002
            Ulugedong                           | Danau Teluk  | 15.71.06.1005
            ULU GEDUNG                          |              | 15.71.06.1005
            Sukakarya                           |              | 15.71.07.1001
            Sei Asam                            |              | 15.71.04.1004
            Sungai Putri                        | Telanaipura  | 15.71.10.1001
            SEI. PUTRI                          | Danau Sipin  | 15.71.10.1001
            Legok                               | Telanaipura  | 15.71.10.1003
            Tj. Pinang                          | Jambi Timur  | 15.71.03.1010
            TJ PINANG                           |              | 15.71.03.1010
            Tg. Sari                            |              | 15.71.03.1007
            Tj. Raden                           |              | 15.71.06.1002
            KASANG                              |              | 15.71.03.1006
            Kasang Jaya                         |              | 15.71.03.1002
            Kenali Asam                         |              | 15.71.07.1012
            KENALI ASAM BAWAH                   |              | 15.71.07.1005
            Kenali Asam Atas                    |              | 15.71.07.1006
            Kebon Handil                        |              | 15.71.08.1003
            KEBUN HANDIL                        | JELUTUNG     | 15.71.08.1003
            Slamat                              |              | 15.71.10.1004
            Solok Sipin                         |              | 15.71.10.1005
            MAYANG MANGURAI                     | Kota Baru    | 15.71.09.1003
            Bagan Pete                          | Alam Barajo  | 15.71.09.1004
            Orang Kayo Hitam                    |              | 15.71.04.1002
            O. Kayo Hitam                       |              | ?
            Tahtulyaman                         |              | 15.71.05.1005
            Tengah                              | Pelayangan   | 15.71.05.1004
            1571050002                          |              | 15.71.01.1001
            """)
    void readsMessyNamesOfJambi(String kelurahan, String kecamatan, String code) {
        assertResolves(kelurahan, kecamatan, JAMBI, code);
    }

    private void assertResolves(String kelurahan, String kecamatan, RegionCode scope, String code) {
        var text = new PlaceText(kelurahan == null ? "" : kelurahan, kecamatan == null ? "" : kecamatan);
        Resolution expected = code == null ? new NotFound() : new Found(new RegionCode(code));
        assertThat(names.resolve(text, scope)).as(text.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"36.72", "15.71"})
    void everyKelurahanIsFoundByItsOfficialNameInCapitals(String city) {
        var regions = Regions.load();
        var scope = new RegionCode(city);
        for (var kelurahan : regions.kelurahanOf(scope)) {
            var capitals = kelurahan.name().toUpperCase(Locale.ROOT);
            var kecamatan =
                    regions.nameOf(kelurahan.code().parent().orElseThrow()).toUpperCase(Locale.ROOT);
            assertThat(names.resolve(new PlaceText(capitals, kecamatan), scope)).isEqualTo(new Found(kelurahan.code()));
            assertThat(names.resolve(new PlaceText(capitals, ""), scope)).isEqualTo(new Found(kelurahan.code()));
            assertThat(names.resolve(new PlaceText(kelurahan.code().dotted(), ""), scope))
                    .isEqualTo(new Found(kelurahan.code()));
        }
    }

    @Test
    void everyKnownAliasIsRead() {
        for (var alias : Aliases.load().of(RegionLevel.KELURAHAN)) {
            var scope = new RegionCode(alias.code().dotted().substring(0, 5));
            assertThat(names.resolve(new PlaceText(alias.name(), ""), scope)).isEqualTo(new Found(alias.code()));
        }
        for (var alias : Aliases.load().of(RegionLevel.KECAMATAN)) {
            var scope = new RegionCode(alias.code().dotted().substring(0, 5));
            assertThat(names.resolveKecamatan("Kec. " + alias.name(), scope)).isEqualTo(new Found(alias.code()));
        }
        for (var alias : Aliases.load().of(RegionLevel.KABKOTA)) {
            var elsewhere = new RegionCode("11.01");
            assertThat(names.resolve(new PlaceText("Anywhere", "", alias.name()), elsewhere))
                    .isEqualTo(new Outside(alias.code()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "?", textBlock = """
            Kramatwatu    | Kramatwatu | ''              | 36.04.05.2001
            Grogol        | Kramatwatu | ''              | 36.04.05
            Sukamaju      | ''         | Kab. Serang     | 36.04
            Cipare        | Serang     | Kota Serang     | 36.73.01.1002
            Grogol        | ''         | Kota Serang     | 36.73
            Grogol        | ''         | Jakarta Barat   | 31.73.02.1001
            Cibeber       | Cibeber    | Lebak           | 36.02.19.2001
            Grogol        | ''         | Kab. Serang     | 36.04
            15.71.01.1001 | ''         | ''              | 15.71.01.1001
            """)
    void namesBeyondTheCityAreToldFromUnreadableOnes(String kelurahan, String kecamatan, String kabkota, String place) {
        assertThat(names.resolve(new PlaceText(kelurahan, kecamatan, kabkota), CILEGON))
                .isEqualTo(new Outside(new RegionCode(place)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Medalsari", "Margasari", "Bencongan", "Mekar Baru", "Gandasari"})
    void aNeighboursNameIsNotTakenForTwoSlipsInOneOfOurs(String kelurahan) {
        assertThat(names.resolve(new PlaceText(kelurahan, ""), CILEGON)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoSlipsAreBelievedWhereNobodyElseHasTheName() {
        assertThat(names.resolve(new PlaceText("KEBNDALM", ""), CILEGON)).isInstanceOf(NotFound.class);
        assertThat(names.resolve(new PlaceText("KEBBONDALM", ""), CILEGON))
                .isEqualTo(new Found(new RegionCode("36.72.07.1003")));
        assertThat(names.resolve(new PlaceText("Medalsari", "Pulomerak"), CILEGON))
                .isEqualTo(new Found(new RegionCode("36.72.03.1003")));
    }

    @Test
    void theOwnCitySaidAgainChangesNothing() {
        for (var city : new String[] {"Kota Cilegon", "CILEGON", "Kodya Cilegon", "-", "Banten"}) {
            assertThat(names.resolve(new PlaceText("Grogol", "Gerogol", city), CILEGON))
                    .isEqualTo(new Found(new RegionCode("36.72.06.1002")));
        }
    }

    @Test
    void aListOfOneKelurahanSeesItsNeighbourAsOutside() {
        var grogol = new RegionCode("36.72.06.1002");
        assertThat(names.resolve(new PlaceText("GEREM", ""), grogol))
                .isEqualTo(new Outside(new RegionCode("36.72.06.1004")));
        assertThat(names.resolve(new PlaceText("Gerogol", ""), grogol)).isEqualTo(new Found(grogol));
    }

    @Test
    void aKecamatanAloneLeavesItsKelurahanOpen() {
        assertThat(names.resolve(new PlaceText("-", "Merak"), CILEGON))
                .isInstanceOfSatisfying(
                        Ambiguous.class, open -> assertThat(open.candidates()).hasSize(4));
    }

    @Test
    void inAProvinceTheKecamatanDecidesBetweenEqualNames() {
        var banten = new RegionCode("36");
        assertThat(names.resolve(new PlaceText("Tamansari", "Pulomerak"), banten))
                .isEqualTo(new Found(new RegionCode("36.72.03.1001")));
        assertThat(names.resolve(new PlaceText("TAMAN SARI", ""), banten)).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "0", "#N/A", "NULL", "?", "Kel.", "Kota", "Sari", "RT 01/02", "12345"})
    void nothingIsFoundInNothing(String text) {
        assertThat(names.resolve(new PlaceText(text, text), CILEGON)).isInstanceOf(NotFound.class);
    }
}
