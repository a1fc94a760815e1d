package id.gemet.testing;

import id.gemet.GemetApplication.Surroundings;
import id.gemet.demo.DemoClock;
import id.gemet.shared.Deployment;
import id.gemet.vault.MasterKey;
import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** A database of its own for the demo cities, and the demo's clock. */
final class DemoSurroundings implements ApplicationContextInitializer<GenericApplicationContext> {

    static final DemoClock CLOCK = DemoClock.in(ZoneId.of("Asia/Jakarta"));

    @Override
    public void initialize(GenericApplicationContext context) {
        var database = TestSurroundings.separateDatabase(
                "demo_" + ProcessHandle.current().pid());
        new Surroundings(database, MasterKey.demo(), new Deployment(true), CLOCK).initialize(context);
    }
}
