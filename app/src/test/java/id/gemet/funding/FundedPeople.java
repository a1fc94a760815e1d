package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Proposed.Ready;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.shared.Sex;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.TestCities;
import id.gemet.verification.ApprovedDecree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A city of its own whose invented workers are registered, named on a decree and paid for, for tests of what comes after. */
public final class FundedPeople {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Database database;
    private final Office city;
    private final Actor clerk;
    private final Actor secretary;

    public FundedPeople(
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
        this.city = TestCities.found(offices, "36.72");
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        this.secretary = TestCities.actor(city, Role.SECRETARY);
    }

    public Office city() {
        return city;
    }

    public Actor clerk() {
        return clerk;
    }

    public Balance balance(LineId line) {
        return Acting.as(clerk, () -> lines.find(line).orElseThrow().balance());
    }

    public LineId line(PayerKind kind, String name, long rupiah) {
        return Acting.as(
                clerk,
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                payers.add(kind, name).id(),
                                name,
                                "5.1.02",
                                2026,
                                MonthRange.year(2026),
                                Earmarks.NONE,
                                new Rupiah(rupiah))));
    }

    /** Registers as many people and pays for them. */
    public List<Listing> fund(LineId line, MonthRange months, int count) {
        return fund(line, months, invented(count));
    }

    public List<Listing> fund(LineId line, MonthRange months, List<Listing> people) {
        var proposed = propose(line, months, people);
        var approved = (Approved) Acting.as(secretary, () -> allocation.approve(proposed));
        if (approved.people() != people.size()) {
            throw new IllegalStateException("Only %d of %d funded".formatted(approved.people(), people.size()));
        }
        return people;
    }

    /** Registers as many people and proposes to pay for them. */
    public ProposalId propose(LineId line, MonthRange months, int count) {
        return propose(line, months, invented(count));
    }

    private ProposalId propose(LineId line, MonthRange months, List<Listing> people) {
        var registered = decreed(people);
        var proposed = (Ready) Acting.as(
                clerk,
                () -> allocation.propose(
                        UUID.randomUUID(),
                        new AllocationRequest(line, months, people.size()),
                        registered.stream().map(FundedPeople::candidate).toList()));
        return proposed.id();
    }

    /** Registers people and names them on a decree; nobody pays for them yet. */
    public List<Registered> decreed(List<Listing> people) {
        var registered = Acting.as(clerk, () -> registry.register(UUID.randomUUID(), people));
        ApprovedDecree.naming(database, city.id(), registered);
        return registered;
    }

    public static List<Listing> invented(int count) {
        var people = new ArrayList<Listing>();
        for (var i = 0; i < count; i++) {
            people.add(invented("Warga Contoh " + (i + 1)));
        }
        return people;
    }

    public static Listing invented(String name) {
        return invented(name, LocalDate.of(1980, 1, 1).plusDays(SERIAL.get() / 9000));
    }

    public static Listing invented(String name, LocalDate born) {
        var serial = SERIAL.incrementAndGet();
        var digits = "367204%02d%02d%02d%04d"
                .formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100, 1 + serial % 9000);
        return new Listing(
                new Nik(digits),
                name,
                Optional.of(born),
                Optional.of(Sex.MALE),
                Optional.of(new RegionCode("36.72.04.1003")),
                "nelayan",
                2,
                "08123456789",
                "",
                "Ibu Contoh",
                "Jl. Contoh 1",
                "001",
                "002");
    }

    static Candidate candidate(Registered registered) {
        return new Candidate(
                registered.worker().value(),
                registered.identity().value(),
                new RegionCode("36.72.04.1003"),
                "nelayan",
                2,
                LocalDate.of(2026, 1, 5),
                false,
                Sector.OTHER,
                "W•••",
                Sex.MALE,
                46,
                null);
    }
}
