package id.gemet.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class TariffsTest {

    private final Tariffs tariffs;

    TariffsTest(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @Test
    void aMonthCostsTenThousandForAccidentsAndSixThousandEightHundredForDeath() {
        assertThat(tariffs.monthly(PayerKind.APBD, Sector.OTHER, BillingMonth.of(2026, 2)))
                .isEqualTo(new Tariff(new Rupiah(10_000), new Rupiah(6_800), "PP 44/2015 Lampiran II"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SELF, TRANSPORT, 2025-12, 16800
            SELF, TRANSPORT, 2026-01,  8400
            SELF, TRANSPORT, 2027-03,  8400
            SELF, TRANSPORT, 2027-04, 16800
            SELF, OTHER,     2026-03, 16800
            SELF, OTHER,     2026-04,  8400
            SELF, OTHER,     2026-12,  8400
            SELF, OTHER,     2027-01, 16800
            CSR,  TRANSPORT, 2026-05, 16800
            """)
    void theSelfPayingGetHalfPriceInTheMonthsOfTheirSector(PayerKind payer, Sector sector, String month, long rupiah) {
        assertThat(tariffs.monthly(payer, sector, BillingMonth.parse(month)).monthly())
                .isEqualTo(new Rupiah(rupiah));
    }

    @ParameterizedTest
    @EnumSource(PayerKind.class)
    void everybodyButTheSelfPayingPaysInFull(PayerKind payer) {
        var price = tariffs.monthly(payer, Sector.TRANSPORT, BillingMonth.of(2026, 5));

        assertThat(price.monthly()).isEqualTo(new Rupiah(payer == PayerKind.SELF ? 8_400 : 16_800));
    }

    /** Budgets as published (DOMAIN §1.7). */
    @ParameterizedTest(name = "{0}: {1} people for {2} months")
    @CsvSource(textBlock = """
            Blitar DBHCHT 2024,        5387,  5, DBHCHT, 2024-08,   452508000
            Blitar per month,          5387,  1, DBHCHT, 2024-08,    90501600
            Sumenep 2025,              2274, 12, DBHCHT, 2025-01,   458438400
            Jambi RT example,            20, 12, RT_FUND, 2025-07,    4032000
            PPU 2025,                 15000, 12, APBD, 2025-01,    3024000000
            Simalungun arrears 2025,  37124,  6, APBD, 2025-02,    3742099200
            Sumbawa plan,             48000,  6, APBD, 2026-01,    4838400000
            Cilegon 2026,              3511, 12, APBD, 2026-01,     707817600
            Jambi listed and priests,  4316, 12, APBD, 2025-01,     870105600
            """)
    void budgetsComeOutAsPublished(String city, long people, int months, PayerKind payer, String first, long rupiah) {
        var table = tariffs.table();
        var perPerson = BillingMonth.parse(first).through(months).stream()
                .map(month -> table.monthly(payer, Sector.OTHER, month).monthly())
                .reduce(Rupiah.ZERO, Rupiah::plus);

        assertThat(perPerson.times(people)).as(city).isEqualTo(new Rupiah(rupiah));
    }

    @Test
    void sumbawasSpendingIsAWholeNumberOfPersonMonths() {
        var price = tariffs.monthly(PayerKind.APBD, Sector.OTHER, BillingMonth.of(2025, 6))
                .monthly();

        assertThat(price.times(45_208)).isEqualTo(new Rupiah(759_494_400));
    }

    @Test
    void thereIsNoPriceBeforeTheFirstRate() {
        assertThatThrownBy(() -> tariffs.monthly(PayerKind.APBD, Sector.OTHER, BillingMonth.of(2015, 6)))
                .hasMessage("No JKK rate for 2015-06");
    }
}
