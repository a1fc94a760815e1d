package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.billing.MonthlyBilling;
import id.gemet.database.Database;
import id.gemet.funding.Allocation;
import id.gemet.funding.Decision;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.HandOver;
import id.gemet.funding.HandOvers;
import id.gemet.funding.KeyReused;
import id.gemet.funding.LedgerSums;
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
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** It is May 2026. */
@DatabaseTest
class HandOversTest {

    private static final MonthRange YEAR = MonthRange.year(2026);
    private static final BillingMonth MAY = BillingMonth.of(2026, 5);
    private static final MonthRange FROM_JUNE = MonthRange.of(BillingMonth.of(2026, 6), 7);
    private static final long DUES = 16_800;

    private final CoveredCity cities;
    private final HandOvers handOvers;
    private final Allocation allocation;
    private final MonthlyBilling billing;
    private final Batches batches;
    private final Terms terms;
    private final Registry registry;
    private final Database database;

    HandOversTest(
            CoveredCity cities,
            HandOvers handOvers,
            Allocation allocation,
            MonthlyBilling billing,
            Batches batches,
            Terms terms,
            Registry registry,
            Database database) {
        this.cities = cities;
        this.handOvers = handOvers;
        this.allocation = allocation;
        this.billing = billing;
        this.batches = batches;
        this.terms = terms;
        this.registry = registry;
        this.database = database;
    }

    @Test
    void whoGoesOverIsPaidForEveryMonthByOnePayer() throws SQLException {
        var city = cities.found();
        var old = city.line(PayerKind.APBD, "APBD Kota Uji", 3 * 12 * DUES);
        var next = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 2 * 7 * DUES);
        var people = cities.cover(city, old, YEAR, 3);
        Acting.run(TestCities.actor(city.city(), Role.TREASURER), () -> billing.issueAnyway(MAY, "uji"));

        var proposal = ready(propose(city, UUID.randomUUID(), next, FROM_JUNE, people.subList(0, 2)));
        assertThat(city.balance(old).free()).as("until approved").isEqualTo(Rupiah.ZERO);
        assertThat(approve(city, proposal)).isInstanceOf(Decision.Approved.class);

        assertThat(city.balance(old).free()).isEqualTo(new Rupiah(2 * 7 * DUES));
        assertThat(city.balance(next).free()).isEqualTo(Rupiah.ZERO);
        assertThat(city.balance(next).reserved()).isEqualTo(new Rupiah(2 * 7 * DUES));
        assertThat(LedgerSums.differences(database)).isEmpty();
        assertThat(payersByMonth(city, people.get(0))).isEqualTo(months(old, 1, 5) + months(next, 6, 12));
        assertThat(payersByMonth(city, people.get(2))).isEqualTo(months(old, 1, 12));
        assertThat(numbers(city, people.get(0)))
                .as("the same participant number")
                .isEqualTo("2 terms, 1 number");
        assertThat(Acting.as(city.clerk(), batches::create))
                .as("nobody is sent again")
                .isEmpty();
        assertThat(Acting.as(city.clerk(), () -> billing.draft(BillingMonth.of(2026, 6)))
                        .people())
                .isEqualTo(3);
    }

    @Test
    void nobodyGoesOverWhoWouldBeLeftWithoutAPayer() {
        var city = cities.found();
        var old = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        var next = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 10_000_000);
        var people = cities.cover(city, old, YEAR, 2);

        assertThat(propose(city, UUID.randomUUID(), next, MonthRange.of(BillingMonth.of(2026, 6), 6), people))
                .as("December would have no payer")
                .isEqualTo(new Proposed.NotEverybody(2));
        var short1 = cities.cover(city, old, MonthRange.of(BillingMonth.of(2026, 1), 5), 1);
        assertThat(propose(city, UUID.randomUUID(), next, MonthRange.of(BillingMonth.of(2026, 8), 5), short1))
                .as("June and July would have no payer")
                .isEqualTo(new Proposed.NotEverybody(1));
        assertThat(propose(city, UUID.randomUUID(), old, FROM_JUNE, people))
                .as("to the line that pays already")
                .isEqualTo(new Proposed.NotEverybody(2));
        assertThatThrownBy(() -> propose(city, UUID.randomUUID(), next, MonthRange.of(MAY, 8), people))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNewLineNeedsTheMoney() {
        var city = cities.found();
        var old = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        var next = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 2 * 7 * DUES - 1);

        assertThat(propose(city, UUID.randomUUID(), next, FROM_JUNE, cities.cover(city, old, YEAR, 2)))
                .isInstanceOf(Proposed.NotEnough.class);
    }

    @Test
    void oneKeyProposesOnceAndOnlyTheSame() {
        var city = cities.found();
        var old = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        var next = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 10_000_000);
        var people = cities.cover(city, old, YEAR, 2);
        var key = UUID.randomUUID();

        assertThat(ready(propose(city, key, next, FROM_JUNE, people)))
                .isEqualTo(ready(propose(city, key, next, FROM_JUNE, people)));
        assertThatThrownBy(() -> propose(city, key, next, FROM_JUNE, people.subList(0, 1)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void whatChangedInTheMeantimeIsNotApproved() {
        var city = cities.found();
        var old = city.line(PayerKind.APBD, "APBD Kota Uji", 2 * 12 * DUES);
        var next = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 10_000_000);
        var people = cities.cover(city, old, YEAR, 2);
        var months = MonthRange.of(BillingMonth.of(2026, 8), 5);
        var proposal = ready(propose(city, UUID.randomUUID(), next, months, people));
        Acting.run(
                city.clerk(), () -> terms.endAfter(List.of(worker(people.getFirst())), MAY, EndReason.DIED, "Akta 12"));

        assertThat(approve(city, proposal)).isEqualTo(new Decision.NoLongerUnbroken(1));

        assertThat(city.balance(old).free()).isEqualTo(new Rupiah(7 * DUES));
        assertThat(city.balance(next).reserved()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void theDatabaseRefusesAGapBetweenTwoPayers() throws SQLException {
        var city = cities.found();
        var old = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        var next = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 10_000_000);
        var person = cities.cover(city, old, MonthRange.of(BillingMonth.of(2026, 1), 6), 1);
        var months = MonthRange.of(BillingMonth.of(2026, 7), 6);
        var proposal = ready(propose(city, UUID.randomUUID(), next, months, person));

        try (var owner = database.connectAsOwner();
                var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            assertThatThrownBy(() -> sql.execute("""
                            update funding.proposal
                               set status = 'APPROVED', decided_by = gen_random_uuid(), decided_name = 'Sekda',
                                   decided_at = now()
                             where id = '%1$s';
                            insert into funding.commitment (office_id, line_id, proposal_id, worker_id, identity_id, programme,
                                                            months, monthly_rupiah, sector, shown_as, made_at)
                            select p.office_id, p.line_id, p.id, person.worker_id, person.identity_id, p.programme,
                                   '[2026-08-01,2027-01-01)', person.monthly_rupiah, person.sector, person.shown_as, now()
                              from funding.proposal p
                              join funding.proposed_person person on person.proposal_id = p.id
                             where p.id = '%1$s'
                            """.formatted(proposal)))
                    .hasMessageContaining("without a payer between two");
            owner.rollback();
        }
        assertThat(approve(city, proposal)).isInstanceOf(Decision.Approved.class);
        assertThat(payersByMonth(city, person.getFirst())).endsWith(months(next, 7, 12));
    }

    private Proposed propose(FundedPeople city, UUID key, LineId to, MonthRange months, List<Listing> people) {
        return Acting.as(
                city.clerk(),
                () -> handOvers.propose(
                        key,
                        new HandOver(
                                to, months, people.stream().map(this::worker).toList(), "BA 3/2026")));
    }

    private static ProposalId ready(Proposed proposed) {
        return ((Proposed.Ready) proposed).id();
    }

    private Decision approve(FundedPeople city, ProposalId proposal) {
        return Acting.as(TestCities.actor(city.city(), Role.SECRETARY), () -> allocation.approve(proposal));
    }

    private WorkerId worker(Listing person) {
        return registry.listedAlready(person.nik()).orElseThrow().worker();
    }

    private static String months(LineId line, int first, int last) {
        var months = new StringBuilder();
        for (var month = first; month <= last; month++) {
            months.append("%d %s%n".formatted(month, line));
        }
        return months.toString();
    }

    private String payersByMonth(FundedPeople city, Listing person) throws SQLException {
        return ask("""
            select string_agg(extract(month from month) || ' ' || line_id || chr(10), '' order by month, line_id)
              from funding.commitment c
             cross join generate_series(lower(c.months), upper(c.months) - 1, interval '1 month') month
             where c.status = 'RESERVED' and c.identity_id = %s
            """, city, person);
    }

    private String numbers(FundedPeople city, Listing person) throws SQLException {
        return ask("""
            select count(*) || ' terms, ' || count(distinct kpj_index) || ' number'
              from enrolment.term where status = 'ACTIVE' and identity_id = %s
            """, city, person);
    }

    private String ask(String sql, FundedPeople city, Listing person) throws SQLException {
        var identity = "(select identity_id from registry.worker where id = '%s')"
                .formatted(Acting.as(city.clerk(), () -> worker(person)));
        try (var owner = database.connectAsOwner();
                var row = owner.createStatement().executeQuery(sql.formatted(identity))) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
