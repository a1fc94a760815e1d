package id.gemet.actions.plan;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.UUID;

/** A city with two sector offices, each with a clerk. */
record PromisingCity(Office pemda, Office farming, Office transport, ActionPlans plans) {

    static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    static PromisingCity in(Offices offices, ActionPlans plans) {
        var pemda = TestCities.found(offices, "36.72");
        return Acting.as(
                TestCities.actor(pemda, Role.ADMIN),
                () -> new PromisingCity(
                        pemda,
                        offices.open(OfficeKind.OPD, "Dinas Pertanian", pemda.region()),
                        offices.open(OfficeKind.OPD, "Dinas Perhubungan", pemda.region()),
                        plans));
    }

    Actor secretary() {
        return TestCities.actor(pemda, Role.SECRETARY);
    }

    Actor labour() {
        return TestCities.actor(pemda, Role.LABOUR_CLERK);
    }

    static Actor clerk(Office desk) {
        return new Actor(
                new UserId(UUID.randomUUID()),
                desk.name(),
                Role.LABOUR_CLERK,
                desk.pemda(),
                desk.id(),
                OfficeKind.OPD,
                desk.region());
    }

    ActionPlanId promised(Office desk) {
        return Acting.as(
                clerk(desk), () -> plans.promise(UUID.randomUUID(), desk.id(), "Rencana " + desk.name(), 500, DUE));
    }

    UUID step(ActionPlanId plan, OfficeId owner, LocalDate due) {
        var key = UUID.randomUUID();
        Acting.run(labour(), () -> plans.addStep(key, plans.find(plan).orElseThrow(), owner, "Data per kelompok", due));
        return key;
    }

    Step find(ActionPlanId plan, UUID step) {
        return Acting.as(labour(), () -> plans.find(plan)).orElseThrow().steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
