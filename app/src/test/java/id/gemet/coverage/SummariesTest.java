package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.database.Database;
import id.gemet.funding.WaitingCounts;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is done, the summaries that pages read say the same as counting everybody, or say that they are old. */
@DatabaseTest
class SummariesTest {

    private static final long SEED = 20_260_511;
    private static final int DEEDS = 120;
    private static final String YEAR = "[2026-01-01,2027-01-01)";
    private static final List<String> PLACES = List.of("36.72.01.1001", "36.72.04.1003", "36.72.02.1002");

    private final Registry registry;
    private final Funnel funnel;
    private final Parts parts;
    private final WaitingCounts waiting;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Office city;
    private final Stages stages;
    private final Actor clerk;
    private final Random random = new Random(SEED);
    private final List<Registered> listed = new ArrayList<>();
    private final List<Registered> unjudged = new ArrayList<>();
    private final List<Registered> verified = new ArrayList<>();
    private final List<Registered> active = new ArrayList<>();

    SummariesTest(
            Registry registry,
            Funnel funnel,
            Parts parts,
            WaitingCounts waiting,
            AuditTrail trail,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Offices offices,
            Database database) {
        this.registry = registry;
        this.funnel = funnel;
        this.parts = parts;
        this.waiting = waiting;
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.city = TestCities.found(offices, "36.72");
        this.stages = new Stages(database, city);
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
    }

    @Test
    void afterAnyDeedTheyAreOldUntilCountedAndThenAsRecounted() {
        Acting.run(clerk, funnel::refresh);
        for (var deed = 0; deed < DEEDS; deed++) {
            var done = doSomething();

            assertThat(Acting.as(clerk, funnel::read).counted().orElseThrow().current())
                    .as("seed %d, deed %d: %s", SEED, deed, done)
                    .isFalse();
            Acting.run(clerk, funnel::refreshIfNeeded);
            if (deed % 5 == 0) {
                compareWithRecount("seed %d, deed %d: %s".formatted(SEED, deed, done));
            }
        }
    }

    private void compareWithRecount(String when) {
        var flow = Acting.as(clerk, funnel::read);
        assertThat(flow.counted().orElseThrow().current()).as(when).isTrue();
        assertThat(flow.total().listed()).as(when).isEqualTo(listed.size());
        assertThat(flow.total().enrolled()).as(when).isEqualTo(active.size());
        assertThat(flow.byKelurahan().values().stream()
                        .mapToLong(FunnelCount::enrolled)
                        .sum())
                .as(when)
                .isEqualTo(active.size());
        assertThat(flow.total().unfunded()).as(when).isEqualTo(waitingNow());
        assertThat(Acting.as(clerk, waiting::read).people()).as(when).isEqualTo(waitingNow());
        assertThat(Acting.as(clerk, parts::segments).bpu()).as(when).isEqualTo(active.size());
        assertThat(Acting.as(clerk, parts::payers).stream()
                        .filter(row -> row.month().toString().equals("2026-05"))
                        .mapToLong(PayerMonth::people)
                        .sum())
                .as(when)
                .isEqualTo(active.size());
        var kept = flow.slices();
        Acting.run(clerk, funnel::refresh);
        assertThat(Acting.as(clerk, funnel::read).slices()).as(when).isEqualTo(kept);
    }

    private long waitingNow() {
        return Acting.as(
                clerk,
                () -> transaction.execute(
                        _ -> jdbc.sql("select count(*) from funding.published_waiting('[2026-05-01,2026-06-01)')")
                                .query(Long.class)
                                .single()));
    }

    private String doSomething() {
        var deed = random.nextInt(5);
        var done = switch (deed) {
            case 0 -> judge(random.nextBoolean() ? "VERIFIED" : "REJECTED");
            case 1 -> judge("VERIFIED");
            case 2 -> send("ACTIVE");
            case 3 -> send(random.nextBoolean() ? "PENDING" : "REJECTED");
            default -> list();
        };
        Acting.run(clerk, () -> transaction.executeWithoutResult(_ -> trail.record("intake.commit", "list:1", done)));
        return done;
    }

    private String list() {
        var place = PLACES.get(random.nextInt(PLACES.size()));
        var count = 1 + random.nextInt(4);
        var people = IntStream.range(0, count)
                .mapToObj(i -> InventedPeople.somebodyIn(place))
                .toList();
        var registered = Acting.as(clerk, () -> registry.register(UUID.randomUUID(), people));
        listed.addAll(registered);
        unjudged.addAll(registered);
        return "list " + count;
    }

    private String judge(String status) {
        if (unjudged.isEmpty()) {
            return list();
        }
        var person = unjudged.removeLast();
        stages.judged(person, status);
        if (status.equals("VERIFIED")) {
            verified.add(person);
        }
        return "judge " + status;
    }

    private String send(String status) {
        if (verified.isEmpty()) {
            return judge("VERIFIED");
        }
        var person = verified.removeFirst();
        stages.sent(person, YEAR, status);
        if (status.equals("ACTIVE")) {
            active.add(person);
        }
        return "send " + status;
    }
}
