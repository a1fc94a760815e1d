package id.gemet.intake;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.shared.Deployment;
import id.gemet.shared.RegionCode;
import id.gemet.testing.TestSurroundings;
import id.gemet.vault.MasterKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A server of its own process that takes a list in, and may be killed at any moment; begun again it goes on. */
final class CrashingServer {

    private CrashingServer() {}

    public static void main(String[] arguments) throws Exception {
        var database = Database.fromEnvironment(System.getenv()).orElseThrow();
        var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), TestSurroundings.CLOCK);
        try (var context = GemetApplication.start(surroundings, 0)) {
            var offices = context.getBean(Offices.class);
            var intake = context.getBean(Intake.class);
            if (offices.pemdas().isEmpty()) {
                begin(offices, intake, Path.of(arguments[0]));
            }
            var city = Actor.system(offices.pemdas().getFirst());
            while (!Acting.as(city, () -> isTakenIn(intake))) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        System.exit(0);
    }

    private static void begin(Offices offices, Intake intake, Path file) throws Exception {
        var city = Actor.system(offices.foundPemda("Kota Uji", new RegionCode("36.72")));
        var content = Files.readAllBytes(file);
        Acting.run(city, () -> {
            var sender = new Sender("Dinas Uji", SenderKind.OPD);
            var list = ((Uploaded.Accepted) intake.upload(sender, "daftar.csv", content)).list();
            intake.judgeLater(list);
        });
    }

    private static boolean isTakenIn(Intake intake) {
        var lists = intake.newest(1, 0);
        if (!lists.isEmpty() && lists.getFirst().status() == ListStatus.JUDGED) {
            intake.commitLater(lists.getFirst().id());
        }
        return !lists.isEmpty() && lists.getFirst().status() == ListStatus.COMMITTED;
    }
}
