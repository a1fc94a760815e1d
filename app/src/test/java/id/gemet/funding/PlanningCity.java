package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.funding.Decision.Approved;
import id.gemet.registry.Registry;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.TestCities;
import id.gemet.verification.ApprovedDecree;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A city with a purse, whose people on decrees are planned for; each test has one of its own. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class PlanningCity {

    private static final Rupiah TEN_YEARS = new Rupiah(16_800 * 120);

    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Plans plans;
    private final Allocation allocation;
    private final Database database;
    private final Purse purse;

    PlanningCity(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Plans plans,
            Allocation allocation,
            Database database) {
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.plans = plans;
        this.allocation = allocation;
        this.database = database;
        this.purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
    }

    Purse purse() {
        return purse;
    }

    /** With money for ten years of one person. */
    LineId bounded(String name, PayerKind kind, Earmarks earmarks, Limits limits) {
        return line(name, kind, Purse.YEAR, earmarks, limits);
    }

    /** Of 2026, with money for ten years of one person. */
    LineId line(String name, PayerKind kind, MonthRange months, Earmarks earmarks, Limits limits) {
        return Acting.as(
                purse.clerk(),
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                payers.add(kind, kind + " " + name).id(),
                                name,
                                "",
                                2026,
                                months,
                                earmarks,
                                limits,
                                TEN_YEARS)));
    }

    /** Listed, verified and named on a decree. */
    List<Candidate> people(int count) {
        var registered =
                Acting.as(purse.clerk(), () -> registry.register(UUID.randomUUID(), FundedPeople.invented(count)));
        ApprovedDecree.naming(database, purse.city().id(), registered);
        return registered.stream().map(FundedPeople::candidate).toList();
    }

    void pay(LineId line, MonthRange months, List<Candidate> people) {
        var proposed = (Proposed.Ready) Acting.as(
                purse.clerk(),
                () -> allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(line, months, people.size()), people));
        assertThat(Acting.as(purse.secretary(), () -> allocation.approve(proposed.id())))
                .isInstanceOf(Approved.class);
    }

    Optional<PlanId> propose(List<Candidate> people) {
        return Acting.as(purse.clerk(), () -> plans.propose(UUID.randomUUID(), Purse.YEAR, Optional.empty(), people));
    }
}
