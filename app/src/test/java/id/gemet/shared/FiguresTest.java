package id.gemet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Figures ID = Figures.INDONESIAN;
    private static final Figures EN = Figures.ENGLISH;
    private static final Instant NOON = Instant.parse("2026-02-11T00:05:00Z");

    @Test
    void groupsThousandsWithADotInIndonesianAndACommaInEnglish() {
        assertThat(ID.number(174_897)).isEqualTo("174.897");
        assertThat(EN.number(174_897)).isEqualTo("174,897");
        assertThat(ID.number(-1_000)).isEqualTo("-1.000");
    }

    @Test
    void moneyHasNoSpaceAndNoDecimals() {
        assertThat(ID.rupiah(16_800)).isEqualTo("Rp16.800");
        assertThat(EN.rupiah(16_800)).isEqualTo("Rp16,800");
        assertThat(ID.rupiah(-459_933_600)).isEqualTo("-Rp459.933.600");
        assertThat(ID.rupiahInWords(50_400_000)).isEqualTo("lima puluh juta empat ratus ribu rupiah");
        assertThat(ID.rupiahInWords(1_100)).isEqualTo("seribu seratus rupiah");
        assertThat(EN.rupiahInWords(16_800)).isEqualTo("sixteen thousand eight hundred rupiah");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                   999999 | Rp999.999       | Rp999,999
                  1000000 | Rp1 juta        | Rp1 million
                459933600 | Rp459,9 juta    | Rp459.9 million
               2400000000 | Rp2,4 miliar    | Rp2.4 billion
            1250000000000 | Rp1,3 triliun   | Rp1.3 trillion
              -2400000000 | -Rp2,4 miliar   | -Rp2.4 billion
            """)
    void shortMoneyNamesTheUnitInFull(long amount, String indonesian, String english) {
        assertThat(ID.shortRupiah(amount)).isEqualTo(indonesian);
        assertThat(EN.shortRupiah(amount)).isEqualTo(english);
    }

    @Test
    void sharesHaveOneDecimal() {
        assertThat(ID.percent(76_062, 174_897)).isEqualTo("43,5%");
        assertThat(ID.percent(103_439, 174_897)).isEqualTo("59,1%");
        assertThat(EN.percent(1, 3)).isEqualTo("33.3%");
        assertThat(ID.percent(1.0)).isEqualTo("100,0%");
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(ID.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void datesNameTheMonth() {
        var day = LocalDate.of(2026, 2, 11);

        assertThat(ID.date(day)).isEqualTo("11 Februari 2026");
        assertThat(ID.longDate(day)).isEqualTo("Rabu, 11 Februari 2026");
        assertThat(EN.longDate(day)).isEqualTo("Wednesday, 11 February 2026");
        assertThat(ID.month(BillingMonth.of(2026, 8))).isEqualTo("Agustus 2026");
        assertThat(ID.shortMonth(BillingMonth.of(2026, 5))).isEqualTo("Mei");
    }

    @Test
    void timesCarryTheLegalNameOfTheirZone() {
        assertThat(ID.dateTime(NOON, ZoneId.of("Asia/Jakarta"))).isEqualTo("11 Februari 2026, 07.05 WIB");
        assertThat(ID.dateTime(NOON, ZoneId.of("Asia/Makassar"))).isEqualTo("11 Februari 2026, 08.05 WITA");
        assertThat(EN.dateTime(NOON, ZoneId.of("Asia/Jayapura"))).isEqualTo("11 February 2026, 09:05 WIT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT20S    | baru saja        | just now
            PT1M     | 1 menit lalu     | 1 minute ago
            PT3H     | 3 jam lalu       | 3 hours ago
            PT96H    | 4 hari lalu      | 4 days ago
            PT2160H  | 3 bulan lalu     | 3 months ago
            PT26280H | 3 tahun lalu     | 3 years ago
            PT-48H   | 2 hari lagi      | in 2 days
            """)
    void agesAreToldInOneUnit(java.time.Duration before, String indonesian, String english) {
        assertThat(ID.age(NOON.minus(before), NOON)).isEqualTo(indonesian);
        assertThat(EN.age(NOON.minus(before), NOON)).isEqualTo(english);
    }
}
