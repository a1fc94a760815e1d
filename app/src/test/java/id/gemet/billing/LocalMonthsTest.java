package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.database.Database;
import id.gemet.funding.Deeds;
import id.gemet.funding.LineMoney;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.LocalZone;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class LocalMonthsTest {

    private static final List<String> ZONES = List.of("UTC", "Asia/Jakarta", "Asia/Jayapura", "America/Los_Angeles");

    /** Where the office is. */
    private static final List<String> LOCAL_MOMENTS = List.of(
            "2026-01-01T00:00:00",
            "2026-01-31T23:59:59",
            "2026-02-01T00:00:00",
            "2026-02-28T06:59:59",
            "2026-02-28T23:59:59",
            "2026-03-01T00:00:00",
            "2026-03-01T06:59:59",
            "2026-06-30T23:59:59",
            "2026-07-01T00:00:00",
            "2026-11-30T23:59:59",
            "2026-12-01T00:00:00",
            "2026-12-31T23:59:59");

    private final CoveredCity cities;
    private final Bills bills;
    private final PaymentRows payments;
    private final ClosingRows closings;
    private final LineMoney money;
    private final Deeds deeds;
    private final Tariffs tariffs;
    private final AuditTrail audit;
    private final Statistics statistics;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Database database;
    private final Offices offices;

    LocalMonthsTest(
            CoveredCity cities,
            Bills bills,
            PaymentRows payments,
            ClosingRows closings,
            LineMoney money,
            Deeds deeds,
            Tariffs tariffs,
            AuditTrail audit,
            Statistics statistics,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Database database,
            Offices offices) {
        this.cities = cities;
        this.bills = bills;
        this.payments = payments;
        this.closings = closings;
        this.money = money;
        this.deeds = deeds;
        this.tariffs = tariffs;
        this.audit = audit;
        this.statistics = statistics;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.offices = offices;
    }

    @ParameterizedTest
    @CsvSource({
        "36.72, WIB,  Asia/Jakarta",
        "61.71, WIB,  Asia/Jakarta",
        "51.71, WITA, Asia/Makassar",
        "64.71, WITA, Asia/Makassar",
        "73.71, WITA, Asia/Makassar",
        "81.71, WIT,  Asia/Jayapura",
        "91.71, WIT,  Asia/Jayapura"
    })
    void everyOfficeKeepsTheTimeOfItsProvince(String region, LocalZone zone, String name) {
        assertThat(LocalZone.of(new RegionCode(region))).isEqualTo(zone);
        assertThat(zone.zone()).isEqualTo(ZoneId.of(name));
    }

    @Test
    void theSameMonthIsBilledWhereverTheServerStands() {
        var outcomes = new TreeMap<String, TreeSet<String>>();
        for (var zone : ZONES) {
            for (var moment : LOCAL_MOMENTS) {
                outcomes.computeIfAbsent(moment, any -> new TreeSet<>()).add(billed(zone, moment));
            }
        }

        outcomes.forEach((moment, billed) ->
                assertThat(billed).as(moment).containsExactly("%s-01 2 33600".formatted(moment.substring(0, 7))));
    }

    /** What a city in western Indonesia finds billed after pressing for the month it sees on its calendar. */
    private String billed(String zone, String moment) {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD", 1_000_000);
        cities.cover(city, line, MonthRange.year(2026), 2);
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var instant =
                    LocalDateTime.parse(moment).atZone(LocalZone.WIB.zone()).toInstant();
            var clock = Clock.fixed(instant, ZoneId.of(zone));
            var billing =
                    new MonthlyBilling(bills, payments, closings, money, deeds, tariffs, audit, statistics, clock);
            Acting.run(
                    city.clerk(),
                    () -> transaction.executeWithoutResult(begun -> {
                        jdbc.sql("set local time zone '%s'".formatted(zone)).update();
                        var today = city.clerk().today(clock);
                        assertThat(billing.issue(BillingMonth.containing(today)))
                                .isInstanceOf(Run.Issued.class);
                        assertThat(billing.draft(BillingMonth.containing(today).plusMonths(1))
                                        .doubts())
                                .contains(Doubt.FUTURE_MONTH);
                    }));
        } finally {
            TimeZone.setDefault(before);
        }
        return stored(city.city().id().toString());
    }

    private String stored(String office) {
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery("""
                    select string_agg(month || ' ' || bills || ' ' || amount, ',' order by month)
                      from (select month, count(*) as bills, sum(amount_rupiah) as amount
                              from billing.bill where office_id = '%s' group by month) m
                    """.formatted(office))) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void theDayIsTheOfficesOwn() {
        var clock = Clock.fixed(Instant.parse("2028-02-28T16:30:00Z"), ZoneId.of("America/Los_Angeles"));
        var wib = cities.found().clerk();
        var wita = TestCities.actor(TestCities.found(offices, "73.71"), Role.TREASURER);

        assertThat(wib.today(clock)).isEqualTo("2028-02-28");
        assertThat(wita.today(clock)).isEqualTo("2028-02-29");
    }
}
