package id.gemet.billing;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Deployment;
import id.gemet.testing.TestSurroundings;
import id.gemet.vault.MasterKey;

/** A server of its own process that bills the first city's months, once told to, and may be killed at any moment. */
final class BillingServer {

    private BillingServer() {}

    public static void main(String[] arguments) throws Exception {
        var database = Database.fromEnvironment(System.getenv()).orElseThrow();
        var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), TestSurroundings.CLOCK);
        try (var context = GemetApplication.start(surroundings, 0)) {
            var city = Actor.system(context.getBean(Offices.class).pemdas().getFirst());
            var billing = context.getBean(MonthlyBilling.class);
            if (System.in.read() < 0) {
                throw new IllegalStateException("Nobody told this server to begin");
            }
            for (var month : BillingMonth.parse(arguments[0]).through(Integer.parseInt(arguments[1]))) {
                Acting.as(city, () -> billing.issue(month));
            }
        }
        System.exit(0);
    }
}
