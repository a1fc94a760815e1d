package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.database.Database;
import id.gemet.funding.Allocation;
import id.gemet.funding.Decision;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.ProposalId;
import id.gemet.funding.Proposed;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** It is May 2026. */
@DatabaseTest
class ReplacementsTest {

    private static final MonthRange YEAR = MonthRange.year(2026);
    private static final long A_YEAR = 12 * 16_800;

    private final CoveredCity cities;
    private final Replacements replacements;
    private final Terms terms;
    private final Batches batches;
    private final Allocation allocation;
    private final Registry registry;
    private final Database database;

    ReplacementsTest(
            CoveredCity cities,
            Replacements replacements,
            Terms terms,
            Batches batches,
            Allocation allocation,
            Registry registry,
            Database database) {
        this.cities = cities;
        this.replacements = replacements;
        this.terms = terms;
        this.batches = batches;
        this.allocation = allocation;
        this.registry = registry;
        this.database = database;
    }

    @Test
    void everyPlaceOfALineIsPaidForInEveryMonthOnceWhoeverLeaves() throws SQLException {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 8; round++) {
            var city = cities.found();
            var people = 2 + random.nextInt(4);
            var line = city.line(PayerKind.APBD, "APBD Kota Uji", people * A_YEAR);
            var covered = cities.cover(city, line, YEAR, people);
            waiting(city, people);
            for (var person : covered.subList(0, 1 + random.nextInt(people))) {
                end(city, person, BillingMonth.of(2026, 5 + random.nextInt(7)), EndReason.MOVED);
            }

            approveAll(city, Acting.as(city.clerk(), () -> replacements.propose()));

            assertThat(paidFor(line)).as("seed %d", seed).isEqualTo(new Paid(12, people, people, 0));
            assertThat(city.balance(line).free()).as("seed %d", seed).isEqualTo(Rupiah.ZERO);
        }
    }

    @Test
    void theNextInLineTakesTheRemainingMonthsAndAnAddendumSaysSo() throws IOException {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 2 * A_YEAR);
        var dead = cities.cover(city, line, YEAR, 2).getFirst();
        waiting(city, 1);

        assertThat(end(city, dead, BillingMonth.of(2026, 3), EndReason.DIED)).isEqualTo(new Rupiah(7 * 16_800));
        assertThat(end(city, dead, BillingMonth.of(2026, 3), EndReason.DIED))
                .as("once more")
                .isEqualTo(Rupiah.ZERO);

        var vacancies = Acting.as(city.clerk(), replacements::vacancies);
        assertThat(vacancies).extracting(Vacancy::months).containsExactly(MonthRange.of(BillingMonth.of(2026, 6), 7));
        var proposed = Acting.as(city.clerk(), () -> replacements.propose());
        var proposal = ((Proposed.Ready) proposed.getFirst()).id();
        assertThat(Acting.as(city.clerk(), () -> replacements.propose())).isEmpty();
        assertThat(addendum(city, proposal)).contains("RANCANGAN", dead.name(), "meninggal", "Juni 2026", "(7 bulan)");

        approveAll(city, proposed);

        assertThat(addendum(city, proposal)).doesNotContain("RANCANGAN").contains(dead.name());
        assertThat(Acting.as(city.clerk(), replacements::offered))
                .extracting(Replaced::people, Replaced::approved)
                .containsExactly(tuple(1, true));
    }

    @Test
    void aPlaceThatWasSentBackIsOfferedAgain() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", A_YEAR);
        var person = cities.cover(city, line, YEAR, 1).getFirst();
        waiting(city, 1);
        end(city, person, BillingMonth.of(2026, 5), EndReason.FORMAL_WORK);
        var first = ((Proposed.Ready)
                        Acting.as(city.clerk(), () -> replacements.propose()).getFirst())
                .id();
        var secretary = TestCities.actor(city.city(), Role.SECRETARY);
        Acting.run(secretary, () -> allocation.sendBack(first, "Orang lain"));

        var second = ((Proposed.Ready)
                        Acting.as(city.clerk(), () -> replacements.propose()).getFirst())
                .id();

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void whatWouldBeginLaterIsFreedToo() {
        var city = cities.found();
        var first = city.line(PayerKind.APBD, "APBD Kota Uji", A_YEAR);
        var second = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", A_YEAR);
        var people = cities.cover(city, first, MonthRange.of(BillingMonth.of(2026, 1), 6), 1);
        cities.cover(city, second, MonthRange.of(BillingMonth.of(2026, 7), 6), people);

        assertThat(end(city, people.getFirst(), BillingMonth.of(2026, 5), EndReason.DIED))
                .isEqualTo(new Rupiah(7 * 16_800));

        assertThat(city.balance(second).free()).isEqualTo(new Rupiah(A_YEAR));
        assertThat(Acting.as(city.clerk(), replacements::vacancies))
                .extracting(Vacancy::months)
                .containsExactly(
                        MonthRange.of(BillingMonth.of(2026, 6), 1), MonthRange.of(BillingMonth.of(2026, 7), 6));
    }

    @Test
    void whatWasSetAsideAndNeverSentIsFreedWhole() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 2 * A_YEAR);
        var people = FundedPeople.invented(2);
        city.fund(line, YEAR, people);

        assertThat(end(city, people.getFirst(), BillingMonth.of(2026, 5), EndReason.DIED))
                .isEqualTo(new Rupiah(A_YEAR));

        assertThat(city.balance(line).free()).isEqualTo(new Rupiah(A_YEAR));
        assertThat(Acting.as(city.clerk(), replacements::vacancies))
                .extracting(Vacancy::months)
                .containsExactly(MonthRange.of(BillingMonth.of(2026, 6), 7));
        assertThat(Acting.as(city.clerk(), () -> batches.list())).isEmpty();
        assertThat(Acting.as(city.clerk(), () -> batches.create())).isPresent();
        assertThat(Acting.as(city.clerk(), () -> batches.list().getFirst().people()))
                .as("only the other one is sent")
                .isEqualTo(1);
    }

    @Test
    void whoLeavesLaterIsStillSentForTheMonthsBefore() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", A_YEAR);
        var people = FundedPeople.invented(1);
        city.fund(line, YEAR, people);

        assertThat(end(city, people.getFirst(), BillingMonth.of(2026, 8), EndReason.MOVED))
                .isEqualTo(new Rupiah(4 * 16_800));

        Acting.run(city.clerk(), () -> batches.create());
        assertThat(Acting.as(city.clerk(), () -> batches.list().getFirst().people()))
                .isEqualTo(1);
    }

    @Test
    void aWholeListOfPeopleLeavesByOneDocument() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 3 * A_YEAR);
        var people = cities.cover(city, line, YEAR, 3);

        assertThat(Acting.as(
                        city.clerk(),
                        () -> terms.endAfter(
                                people.subList(0, 2).stream().map(this::worker).toList(),
                                BillingMonth.of(2026, 5),
                                EndReason.MOVED,
                                "BA 3/2026")))
                .isEqualTo(new Rupiah(2 * 7 * 16_800));

        assertThat(Acting.as(city.clerk(), replacements::vacancies))
                .extracting(Vacancy::people)
                .containsExactly(2);
    }

    /** Verified, on a decree, and proposed by another line whose proposal nobody approves. */
    private static void waiting(FundedPeople city, int people) {
        city.propose(city.line(PayerKind.BKBK, "BKBK Provinsi Uji", 100 * A_YEAR), YEAR, people);
    }

    private Rupiah end(FundedPeople city, Listing person, BillingMonth last, EndReason why) {
        return Acting.as(city.clerk(), () -> terms.endAfter(List.of(worker(person)), last, why, "Akta 12"));
    }

    private WorkerId worker(Listing person) {
        return registry.listedAlready(person.nik()).orElseThrow().worker();
    }

    private void approveAll(FundedPeople city, List<Proposed> proposed) {
        var secretary = TestCities.actor(city.city(), Role.SECRETARY);
        for (var each : proposed) {
            var ready = (Proposed.Ready) each;
            assertThat(Acting.as(secretary, () -> allocation.approve(ready.id())))
                    .isInstanceOfSatisfying(
                            Decision.Approved.class,
                            approved -> assertThat(approved.people()).isEqualTo(ready.people()));
        }
    }

    private String addendum(FundedPeople city, ProposalId proposal) throws IOException {
        var pdf = Acting.as(city.clerk(), () -> replacements.addendum(proposal)).orElseThrow();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Months, the least and most people in any of them, and people with two payers in a month. */
    private record Paid(int months, int least, int most, int twice) {}

    private Paid paidFor(LineId line) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                    with paid as (
                        select month, c.identity_id
                          from funding.commitment c
                         cross join generate_series(lower(c.months), upper(c.months) - 1, interval '1 month') month
                         where c.line_id = '%s' and c.status = 'RESERVED'
                    ), by_month as (
                        select month, count(*) as people, count(*) - count(distinct identity_id) as twice
                          from paid group by month
                    )
                    select count(*), min(people), max(people), sum(twice) from by_month
                    """.formatted(line))) {
            row.next();
            return new Paid(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
        }
    }
}
