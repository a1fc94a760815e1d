package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.DemoLogin;
import id.gemet.access.OfficeId;
import id.gemet.access.OfficeKind;
import id.gemet.actions.plan.ActionPlanId;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.actions.plan.PlanLists;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Paper;
import id.gemet.examples.DemoCities;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Offices promise to bring their people under cover: one step is done, one is overdue, and a plan changes hands. */
@Component
class PromisePlay {

    static final String TAKES_OVER = "Dinas Sosial";

    private static final int PEOPLE = 200;
    private static final LocalDate YEAR_ENDS = LocalDate.of(2026, 12, 31);
    private static final int OVERDUE_DAYS = 24;

    private final ActionPlans plans;
    private final PlanLists lists;
    private final Clock clock;

    PromisePlay(ActionPlans plans, PlanLists lists, Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.clock = clock;
    }

    void make(Staff staff, List<DemoLogin> logIns) {
        for (var office : offices(logIns)) {
            if (office.name().equals(TAKES_OVER)) {
                passOn(staff.verifier(), office.desk());
            } else {
                Acting.run(office, () -> promise(office));
            }
        }
    }

    private static List<Actor> offices(List<DemoLogin> logIns) {
        return logIns.stream()
                .map(DemoLogin::actor)
                .filter(actor -> actor.deskKind() == OfficeKind.OPD)
                .toList();
    }

    private void promise(Actor office) {
        var plan =
                plans.promise(UUID.randomUUID(), office.desk(), "Pekerja binaan " + office.name(), PEOPLE, YEAR_ENDS);
        lists.free().forEach(list -> lists.tie(plan, list.id()));
        var listing = step(plan, office.desk(), "Mendata pekerja per kelompok", today());
        plans.prove(plan, listing, new Paper("Berita acara pendataan", today()), "berita-acara.png", scanned());
        step(plan, office.desk(), "Melengkapi surat pernyataan", DemoCities.TODAY.minusDays(OVERDUE_DAYS));
        step(plan, office.desk(), "Membagikan kartu peserta", YEAR_ENDS);
    }

    /** An empty sheet. */
    private static byte[] scanned() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(21, 30, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void passOn(Actor clerk, OfficeId next) {
        Acting.run(clerk, () -> {
            var plan = plans.promise(
                    UUID.randomUUID(), clerk.desk(), "Petugas keagamaan dan kader", PEOPLE / 2, YEAR_ENDS);
            plans.change(
                    plan,
                    next,
                    PEOPLE / 2,
                    YEAR_ENDS,
                    new Change("Urusan perlindungan pekerja rentan pindah kantor", Optional.of(handOver())));
            step(plan, next, "Mendata petugas per rumah ibadah", YEAR_ENDS);
        });
    }

    private Paper handOver() {
        return new Paper("Berita acara serah terima 100.3/7", today());
    }

    private UUID step(ActionPlanId plan, OfficeId owner, String title, LocalDate due) {
        var key = UUID.randomUUID();
        plans.addStep(key, plans.find(plan).orElseThrow(), owner, title, due);
        return key;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
