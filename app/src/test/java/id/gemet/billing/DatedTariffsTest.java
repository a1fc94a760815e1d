package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.database.Database;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Earmarks;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payers;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bills months far ahead, so that the rates it changes are no other test's. */
@DatabaseTest
class DatedTariffsTest {

    private static final BillingMonth FIRST = BillingMonth.of(2035, 1);
    private static final int MONTHS = 24;
    private static final int UNTIL_THE_CHANGE = 18;

    private final CoveredCity cities;
    private final Payers payers;
    private final BudgetLines lines;
    private final MonthlyBilling billing;
    private final Database database;

    DatedTariffsTest(CoveredCity cities, Payers payers, BudgetLines lines, MonthlyBilling billing, Database database) {
        this.cities = cities;
        this.payers = payers;
        this.lines = lines;
        this.billing = billing;
        this.database = database;
    }

    @AfterEach
    void theRatesOfTheLawAgain() throws SQLException {
        asOwner("""
            delete from tariffs.rate where regulation = 'Uji';
            update tariffs.rate set months = daterange(lower(months), null) where upper(months) = '2036-07-01'
            """);
    }

    @Test
    void twentyFourMonthsRecomputeToWhatWasSentAlthoughTheRateChangedMidYear() throws SQLException {
        var city = cities.found();
        var line = line(city);
        cities.cover(city, line, MonthRange.of(FIRST, MONTHS), 3);
        var sent = new HashMap<BillingMonth, Rupiah>();
        issue(city, FIRST.through(UNTIL_THE_CHANGE), sent);

        asOwner("""
            update tariffs.rate set months = daterange(lower(months), '2036-07-01') where branch = 'JKK';
            insert into tariffs.rate (branch, months, amount_rupiah, regulation) values ('JKK', '[2036-07-01,)', 9000, 'Uji')
            """);
        issue(city, FIRST.plusMonths(UNTIL_THE_CHANGE).through(MONTHS - UNTIL_THE_CHANGE), sent);

        for (var month : FIRST.through(MONTHS)) {
            var recomputed = Acting.as(city.clerk(), () -> billing.recompute(month));
            assertThat(recomputed.isSame()).as(month.toString()).isTrue();
            assertThat(recomputed.now()).as(month.toString()).isEqualTo(sent.get(month));
        }
        assertThat(sent.get(FIRST.plusMonths(17))).isEqualTo(new Rupiah(3 * 16_800));
        assertThat(sent.get(FIRST.plusMonths(18))).isEqualTo(new Rupiah(3 * 15_800));
        assertThat(city.balance(line).reserved()).isEqualTo(Rupiah.ZERO);

        asOwner("update tariffs.rate set amount_rupiah = 9001 where regulation = 'Uji'");
        assertThat(Acting.as(city.clerk(), () -> billing.recompute(BillingMonth.of(2036, 7))))
                .isEqualTo(new Recomputed(3, new Rupiah(47_400), new Rupiah(47_403), 3));
    }

    private void issue(FundedPeople city, Iterable<BillingMonth> months, Map<BillingMonth, Rupiah> sent) {
        for (var month : months) {
            var run = Acting.as(city.clerk(), () -> billing.issueAnyway(month, "Uji bulan yang akan datang"));
            assertThat(run).isInstanceOfSatisfying(Run.Issued.class, issued -> sent.put(month, issued.amount()));
        }
    }

    private LineId line(FundedPeople city) {
        return Acting.as(
                city.clerk(),
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                payers.add(PayerKind.APBD, "APBD jangka panjang")
                                        .id(),
                                "BPU",
                                "5.1.02",
                                2035,
                                MonthRange.of(FIRST, MONTHS),
                                Earmarks.NONE,
                                new Rupiah(10_000_000))));
    }

    private void asOwner(String statement) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
