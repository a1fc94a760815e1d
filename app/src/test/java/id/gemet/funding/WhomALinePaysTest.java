package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Proposed.Ready;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.shared.Sex;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.verification.ApprovedDecree;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of a line's conditions, whoever writes. It is 11 May 2026. */
@DatabaseTest
class WhomALinePaysTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 15);
    private static final MonthRange TO_AUGUST = MonthRange.of(BillingMonth.of(2026, 1), 8);

    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Database database;
    private final Purse purse;

    WhomALinePaysTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Database database) {
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.database = database;
        this.purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
    }

    @Test
    void noMonthThatBeginsAfterTheLastDayIsTheLines() {
        var line = line(Earmarks.NONE, Optional.of(LAST_DAY));

        assertThat(Acting.as(purse.clerk(), () -> lines.find(line).orElseThrow().months()))
                .isEqualTo(TO_AUGUST);
        assertThat(proposed(line, Purse.YEAR, candidate(person())))
                .isEqualTo(new Proposed.OutsideTheLinesMonths(TO_AUGUST));
        assertThat(approve(ready(line, TO_AUGUST, candidate(person())))).isInstanceOf(Approved.class);
    }

    @Test
    void whatWasProposedForLaterMonthsIsNotApproved() throws SQLException {
        var line = line(Earmarks.NONE, Optional.empty());
        var proposal = ready(line, Purse.YEAR, candidate(person()));
        write("update funding.budget_line set spend_by = '%s' where id = '%s'".formatted(LAST_DAY, line));

        assertThat(approve(proposal)).isEqualTo(new Decision.SpendingHasEnded(LAST_DAY));
        assertThatThrownBy(() -> write(approvedFor(proposal, "[2026-01-01,2026-10-01)")))
                .hasMessageContaining("none that begins after its last day");
    }

    @Test
    void theDatabaseRefusesMonthsThatAreNotTheLines() throws SQLException {
        var line = line(Earmarks.NONE, Optional.empty());
        var proposal = ready(line, Purse.YEAR, candidate(person()));
        write("update funding.budget_line set months = '[2026-03-01,2026-11-01)' where id = '%s'".formatted(line));

        for (var months : List.of("[2026-02-01,2026-05-01)", "[2026-10-01,2026-12-01)")) {
            assertThatThrownBy(() -> write(approvedFor(proposal, months)))
                    .as(months)
                    .hasMessageContaining("a line pays for its own months");
        }
    }

    @Test
    void whatIsSetAsideNeverGrows() {
        var line = line(Earmarks.NONE, Optional.empty());
        var proposal = ready(line, TO_AUGUST, candidate(person()));
        approve(proposal);
        var ofIt = " where proposal_id = '%s'".formatted(proposal);

        assertThatThrownBy(() -> write("update funding.commitment set months = '[2026-01-01,2026-10-01)'" + ofIt))
                .hasMessageContaining("never more");
        assertThatThrownBy(() -> write("update funding.commitment set status = 'RELEASED'" + ofIt
                        + "; update funding.commitment set status = 'RESERVED'" + ofIt))
                .hasMessageContaining("never more");
    }

    @Test
    void theDatabaseRefusesPeopleWhomTheLineIsNotFor() {
        var known = person();
        var other = decreeOf(person());
        var asked = List.of(
                Earmarks.forRegions(List.of(new RegionCode("36.71"), new RegionCode("36.72.04.1002"))),
                Earmarks.forOccupations(Set.of("petani")),
                Earmarks.throughDecile(1),
                of(Optional.of(Sex.FEMALE), Optional.empty(), Optional.empty()),
                of(Optional.empty(), Optional.of(new AgeRange(18, 20)), Optional.empty()),
                of(Optional.empty(), Optional.empty(), Optional.of(other)));

        for (var earmarks : asked) {
            var line = line(earmarks, Optional.empty());
            assertThatThrownBy(() -> proposed(line, Purse.JANUARY, asAskedFor(known, other)))
                    .as(earmarks.toString())
                    .hasMessageContaining("1 people are not whom this line is for");
        }
    }

    @Test
    void whoeverMeetsEveryConditionIsPaidFor() {
        var known = person();
        var decree = decreeOf(known);
        var line = line(
                new Earmarks(
                        List.of(new RegionCode("36.71"), new RegionCode("36.72.04")),
                        Set.of("petani", "nelayan"),
                        Optional.of(2),
                        Optional.of(Sex.MALE),
                        Optional.of(new AgeRange(46, 46)),
                        Optional.of(decree),
                        Set.of()),
                Optional.of(LAST_DAY));

        assertThat(approve(ready(line, TO_AUGUST, asKnown(known, decree)))).isInstanceOf(Approved.class);
    }

    /** As the registry has them: a fisher of 46 in 36.72.04.1003, of the second decile. */
    private Registered person() {
        var registered = Acting.as(
                purse.clerk(),
                () -> registry.register(
                        UUID.randomUUID(), List.of(FundedPeople.invented("Warga Contoh", LocalDate.of(1980, 3, 4)))));
        ApprovedDecree.naming(database, purse.city().id(), registered);
        return registered.getFirst();
    }

    private static Candidate candidate(Registered person) {
        return FundedPeople.candidate(person);
    }

    private static Candidate asKnown(Registered person, UUID decree) {
        return candidate(person, "36.72.04.1003", "nelayan", 2, Sex.MALE, 46, decree);
    }

    /** Somebody said to be whatever the conditions ask for. */
    private static Candidate asAskedFor(Registered person, UUID decree) {
        return candidate(person, "36.72.04.1002", "petani", 1, Sex.FEMALE, 19, decree);
    }

    private static Candidate candidate(
            Registered person, String place, String occupation, int decile, Sex sex, int age, UUID decree) {
        return new Candidate(
                person.worker().value(),
                person.identity().value(),
                new RegionCode(place),
                occupation,
                decile,
                LocalDate.of(2026, 1, 5),
                false,
                Sector.OTHER,
                "W•••",
                sex,
                age,
                decree);
    }

    private static Earmarks of(Optional<Sex> sex, Optional<AgeRange> ages, Optional<UUID> decree) {
        return new Earmarks(List.of(), Set.of(), Optional.empty(), sex, ages, decree, Set.of());
    }

    private UUID decreeOf(Registered person) {
        try (var owner = database.connectAsOwner();
                var row = owner.createStatement()
                        .executeQuery("select decree_id from verification.decreed where worker_id = '%s'"
                                .formatted(person.worker()))) {
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private LineId line(Earmarks earmarks, Optional<LocalDate> lastDay) {
        return Acting.as(purse.clerk(), () -> {
            var name = "Pos " + UUID.randomUUID();
            return lines.open(
                    UUID.randomUUID(),
                    new NewLine(
                            payers.add(PayerKind.APBD, name).id(),
                            name,
                            "",
                            2026,
                            Purse.YEAR,
                            earmarks,
                            new Limits(lastDay, Optional.empty()),
                            new Rupiah(10_000_000)));
        });
    }

    private Proposed proposed(LineId line, MonthRange months, Candidate person) {
        return Acting.as(
                purse.clerk(),
                () -> allocation.propose(UUID.randomUUID(), new AllocationRequest(line, months, 1), List.of(person)));
    }

    private ProposalId ready(LineId line, MonthRange months, Candidate person) {
        return ((Ready) proposed(line, months, person)).id();
    }

    private Decision approve(ProposalId proposal) {
        return Acting.as(purse.secretary(), () -> allocation.approve(proposal));
    }

    /** Past the application. */
    private static String approvedFor(ProposalId proposal, String months) {
        return """
            update funding.proposal
               set status = 'APPROVED', decided_by = office_id, decided_name = 'Sekda', decided_at = now()
             where id = '%1$s' and status = 'PROPOSED';
            insert into funding.commitment (office_id, line_id, proposal_id, worker_id, identity_id, programme, months,
                                            monthly_rupiah, sector, shown_as, made_at)
            select p.office_id, p.line_id, p.id, person.worker_id, person.identity_id, p.programme, '%2$s',
                   person.monthly_rupiah, person.sector, person.shown_as, now()
              from funding.proposal p
              join funding.proposed_person person on person.proposal_id = p.id
             where p.id = '%1$s'
            """.formatted(proposal, months);
    }

    private void write(String statements) throws SQLException {
        try (var owner = database.connectAsOwner();
                var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute(statements);
            owner.commit();
        }
    }
}
