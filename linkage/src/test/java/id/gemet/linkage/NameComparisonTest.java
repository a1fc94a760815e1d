package id.gemet.linkage;

import static id.gemet.linkage.NameAgreement.DIFFERENT;
import static id.gemet.linkage.NameAgreement.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of invented names. To settle a question about names, add a line. */
class NameComparisonTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Muhammad Rizki,          Moh. Rizky,               EXACT
            Muhammad Rizki,          M. Rizki,                 EXACT
            Muhammad Rizki,          Mochamad Riski,           EXACT
            Muhamad Fauzi,           Mohammad Pauji,           EXACT
            Ahmad Syaifuddin,        Achmad Saepudin,          EXACT
            Akhmad Zaenudin,         Ahmad Jainudin,           EXACT
            Abdul Rahman,            Abdurrohman,              EXACT
            Abd Rachman,             Abdurrahman,              EXACT
            Siti Khadijah,           St. Khodijah,             EXACT
            Siti Nurhayati,          Siti Nur Hayati,          EXACT
            Siti Nur Aini,           Siti Nuraeni,             EXACT
            Fatimah,                 Patimah,                  EXACT
            Farida,                  Faridah,                  EXACT
            Latifah,                 Latipah,                  EXACT
            Soekarno,                Sukarno,                  EXACT
            Djoko Soetrisno,         Joko Sutrisno,            EXACT
            Tjahjono,                Cahyono,                  EXACT
            Wahjudi,                 Wahyudi,                  EXACT
            Soeprijadi,              Supriadi,                 EXACT
            Sjarifuddin,             Saripudin,                EXACT
            Edy Susanto,             Edi Susanto,              EXACT
            Budhi Hartono,           Budi Hartono,             EXACT
            Yudhi,                   Yudi,                     EXACT
            Sugiyanto,               Sugianto,                 EXACT
            Arief Rachman,           Arif Rohman,              EXACT
            Taufiq Hidayat,          Topik Hidayat,            EXACT
            Dzulkifli,               Julkipli,                 EXACT
            Komariyah,               Qomariah,                 EXACT
            Syafi'i,                 Syafei,                   EXACT
            Ust. Nawawi,             Nawawi,                   EXACT
            Bpk. Slamet Riyadi,      Slamet Riadi,             EXACT
            Drs. H. Marwan,          Marwan,                   EXACT
            Marwan S.H.,             Marwan,                   EXACT
            Suparman (Alm),          Suparman,                 EXACT
            Umar bin Hasan,          Umar Hasan,               EXACT
            Sahroni alias Roni,      Sahroni,                  EXACT
            Rizki Muhammad,          Muhammad Rizki,           REORDERED
            Lestari Dewi,            Dewi Lestari,             REORDERED
            Suhendi Permana,         Suhendi Permama,          TYPO
            Hardiyanti,              Hardiayanti,              TYPO
            Siti Sulistiani,         Siti Sulsitiani,          TYPO
            Bambang Prasetyo,        Bambang Prastyo,          TYPO
            Sukarsih,                Sukrasih,                 TYPO
            Dadang Sunarya,          Dadan Sunarya,            TYPO
            Ahmad Fauzi,             A. Fauzi,                 INITIALS
            Siti Maryam,             Siti M,                   INITIALS
            Nur Sahara Lubis,        N. Sahara Lubis,          INITIALS
            Muhammad Rizki Maulana,  Muhammad Rizki,           SUBSET
            Siti Aminah,             Aminah,                   SUBSET
            Tb. Entus Mansur,        Entus Mansur,             SUBSET
            Rd. Dadang,              Dadang,                   SUBSET
            Nurhayatiningsih,        Nurhayatini,              SUBSET
            Yudi Hermawan,           Yudi Hermawan Saputra,    SUBSET
            Aminah binti Sulaiman,   Aminah,                   SUBSET
            """)
    void namesOfOnePersonAgree(String a, String b, NameAgreement expected) {
        assertThat(compared(a, b)).isEqualTo(expected);
        assertThat(compared(b, a)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Siti Aminah,             Siti Rohmah
            Siti Aminah,             Siti Maesaroh
            Muhammad Rizki,          Muhammad Fajar
            Muhammad Rizki,          Rizki Maulana
            Budi Santoso,            Andi Santoso
            Ahmad Yani,              Ahmad Nawawi
            Sri Wahyuni,             Sri Lestari
            Agus Salim,              Agus Setiawan
            Dewi Sartika,            Dewi Lestari
            Supriyadi,               Supriyanto
            Sumarni,                 Sulastri
            Hasan,                   Husin
            Hasan Basri,             Husin Basri
            Slamet,                  Selvi
            Joko,                    Yoga
            Wawan,                   Iwan
            Asep Sunandar,           Cecep Sunandar
            Aminah,                  Rohimah
            Mulyadi,                 Mulyono
            Dedi Kurniawan,          Dewi Kurniasih
            """)
    void namesOfTwoPeopleDoNot(String a, String b) {
        assertThat(compared(a, b)).isIn(PARTIAL, DIFFERENT);
        assertThat(compared(b, a)).isEqualTo(compared(a, b));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Rahmat,                  Rahman,                   CONFUSABLE
            Budi Rahmat,             Budi Rahman,              CONFUSABLE
            Umar,                    Usman,                    DIFFERENT
            Kartini,                 Kartono,                  NEAR
            Endang,                  Dadang,                   NEAR
            """)
    void namesThatOnlyLookLikeASlipAreKnownAsSuch(String a, String b, NameAgreement expected) {
        assertThat(compared(a, b)).isEqualTo(expected);
    }

    private static NameAgreement compared(String a, String b) {
        var nobody = Population.unknown();
        return NameComparison.of(nobody.name(a, false), nobody.name(b, false)).level();
    }
}
