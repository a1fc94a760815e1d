package id.gemet.actions.plan;

import static id.gemet.actions.plan.PromisingCity.DUE;
import static id.gemet.actions.plan.PromisingCity.clerk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.OfficeId;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Paper;
import id.gemet.database.Database;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

@DatabaseTest
class ActionPlansTest {

    private static final Paper MINUTES = new Paper("Berita acara 12/2026", LocalDate.of(2026, 3, 2));
    private static final byte[] FILE = "%PDF-invented".getBytes(StandardCharsets.UTF_8);

    private final Offices offices;
    private final ActionPlans plans;
    private final Database database;
    private final LocalDate today;
    private final PromisingCity city;

    ActionPlansTest(Offices offices, ActionPlans plans, Database database, Clock clock) {
        this.offices = offices;
        this.plans = plans;
        this.database = database;
        this.city = PromisingCity.in(offices, plans);
        this.today = city.labour().today(clock);
    }

    @Test
    void aPlanSentTwiceIsPromisedOnce() {
        var key = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            Acting.run(
                    clerk(city.farming()),
                    () -> plans.promise(key, city.farming().id(), "Petani", 500, DUE));
        }

        var plan = find(new ActionPlanId(key));
        assertThat(plan.people()).isEqualTo(500);
        assertThat(plan.history()).hasSize(1);
        assertThat(plan.terms().owner().name()).isEqualTo("Dinas Pertanian");
    }

    @Test
    void aStepIsDoneByItsDocumentAndThenStays() {
        var plan = city.promised(city.farming());
        var step = city.step(plan, city.farming().id(), today.minusDays(5));
        assertThat(city.find(plan, step).state(today)).isEqualTo(Step.State.OVERDUE);

        assertThat(prove(clerk(city.farming()), plan, step)).isTrue();

        assertThat(city.find(plan, step).state(today)).isEqualTo(Step.State.DONE);
        assertThat(Acting.as(city.secretary(), () -> plans.proof(step))).hasValue(FILE);
        assertThat(prove(clerk(city.farming()), plan, step)).isFalse();
        assertThat(Acting.as(
                        clerk(city.farming()),
                        () -> plans.change(plan, step, city.farming().id(), DUE, putOff())))
                .isFalse();
    }

    @Test
    void aDayPutOffKeepsTheDayPromised() {
        var plan = city.promised(city.farming());
        var step = city.step(plan, city.farming().id(), today.minusDays(5));

        for (var time = 0; time < 2; time++) {
            Acting.run(
                    clerk(city.farming()),
                    () -> plans.change(plan, step, city.farming().id(), today.plusDays(25), putOff()));
        }

        var now = city.find(plan, step);
        assertThat(now.history()).extracting(Terms::dueOn).containsExactly(today.minusDays(5), today.plusDays(25));
        assertThat(now.daysPutOff()).isEqualTo(30);
        assertThat(now.terms().change()).hasValue(putOff());
    }

    @Test
    void overdueStepsAreCountedWithTheOldestAtTheTop() {
        var plan = city.promised(city.farming());
        city.step(plan, city.farming().id(), today.minusDays(5));
        var oldest = city.step(plan, city.farming().id(), today.minusDays(50));
        city.step(plan, city.farming().id(), today);
        assertThat(late(city.secretary())).isEqualTo(new Late(2, Optional.of(today.minusDays(50))));

        prove(city.labour(), plan, oldest);

        assertThat(late(city.secretary())).isEqualTo(new Late(1, Optional.of(today.minusDays(5))));
        assertThat(late(clerk(city.transport()))).isEqualTo(new Late(0, Optional.empty()));
    }

    @Test
    void anotherOfficeTakesOverByADocumentAndTheFirstStillReads() {
        var plan = city.promised(city.farming());
        var transport = city.transport().id();
        assertThatThrownBy(() -> handOver(clerk(city.farming()), plan, transport, Optional.empty()))
                .isInstanceOf(DataAccessException.class);

        handOver(clerk(city.farming()), plan, transport, Optional.of(MINUTES));

        var moved = Acting.as(clerk(city.farming()), () -> plans.find(plan)).orElseThrow();
        assertThat(moved.history())
                .extracting(terms -> terms.owner().name())
                .containsExactly("Dinas Pertanian", "Dinas Perhubungan");
        assertThatThrownBy(() ->
                        handOver(clerk(city.farming()), plan, city.farming().id(), Optional.of(MINUTES)))
                .isInstanceOf(DataAccessException.class);
        Acting.run(clerk(city.transport()), () -> plans.addStep(UUID.randomUUID(), moved, transport, "Lanjutan", DUE));
        assertThat(find(plan).steps()).hasSize(1);
    }

    @Test
    void anOfficeSeesAndChangesItsOwnOnly() {
        var plan = city.promised(city.farming());
        var step = city.step(plan, city.farming().id(), today);
        var stranger = clerk(city.transport());

        assertThat(Acting.as(stranger, plans::list)).isEmpty();
        assertThatThrownBy(() -> Acting.run(
                        stranger,
                        () -> plans.promise(UUID.randomUUID(), city.farming().id(), "Bukan milik", 1, DUE)))
                .isInstanceOf(DataAccessException.class);
        assertThat(prove(stranger, plan, step)).isFalse();
        assertThat(Acting.as(city.secretary(), plans::list))
                .extracting(ActionPlan::id)
                .containsExactly(plan);
    }

    @Test
    void whoHasAStepOfAPlanSeesThePlanAndProvesThatStepOnly() {
        var plan = city.promised(city.farming());
        var own = city.step(plan, city.transport().id(), today);
        var other = city.step(plan, city.farming().id(), today);
        var guest = clerk(city.transport());

        assertThat(prove(guest, plan, own)).isTrue();
        assertThatThrownBy(() -> prove(guest, plan, other)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherPemdaAndACompanySeeNothing() {
        city.promised(city.farming());
        var stranger = TestCities.actor(TestCities.found(offices, "15.71"), Role.SECRETARY);
        var company = TestCities.companyOfficer(city.pemda(), offices);

        for (var actor : List.of(stranger, company)) {
            assertThat(Acting.as(actor, plans::list)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan_version", "step", "step_version", "step_evidence"})
    void nothingPromisedIsChangedOrRemoved(String table) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.application().role(),
                        database.application().password());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update actions." + table + " set by_name = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from actions." + table))
                    .hasMessageContaining("permission denied");
        }
    }

    private static Change putOff() {
        return new Change("Ketua kelompok belum menandatangani", Optional.empty());
    }

    private void handOver(Actor by, ActionPlanId plan, OfficeId to, Optional<Paper> paper) {
        Acting.run(by, () -> plans.change(plan, to, 500, DUE, new Change("Urusan pindah", paper)));
    }

    private boolean prove(Actor by, ActionPlanId plan, UUID step) {
        return Acting.as(by, () -> plans.prove(plan, step, MINUTES, "ba.pdf", FILE));
    }

    private Late late(Actor actor) {
        return Acting.as(actor, plans::late);
    }

    private ActionPlan find(ActionPlanId plan) {
        return Acting.as(city.labour(), () -> plans.find(plan)).orElseThrow();
    }
}
