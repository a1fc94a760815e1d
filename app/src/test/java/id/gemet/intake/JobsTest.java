package id.gemet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.registry.InventedPeople;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class JobsTest {

    private final Intake intake;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actor clerk;

    JobsTest(Intake intake, Jobs jobs, Offices offices, JdbcClient jdbc, TransactionTemplate transaction) {
        this.intake = intake;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @Test
    void aProcessThatDiesGettingOnUsesUpNoAttempt() {
        Acting.run(clerk, () -> {
            var job = jobs.begin(list(), Job.Kind.COMMIT);
            for (int death = 0; death < 5; death++) {
                jobs.progress(job, 1_000);
                assertThat(jobs.attempts(job)).isZero();
                job = leasedAfterTheDeathOf(job);
                assertThat(job.attempts()).isEqualTo(1);
            }
            jobs.finish(job);
        });
    }

    @Test
    void aProcessThatDiesBeforeItGetsOnUsesUpAnAttempt() {
        Acting.run(clerk, () -> {
            var first = jobs.begin(list(), Job.Kind.COMMIT);
            var second = leasedAfterTheDeathOf(first);
            assertThat(jobs.attempts(first)).isZero();
            assertThat(jobs.attempts(second)).isEqualTo(2);
            var third = leasedAfterTheDeathOf(second);
            assertThat(jobs.attempts(third)).isEqualTo(3);
            jobs.finish(third);
        });
    }

    @Test
    void workBegunAnewGetsOnOnlyBehindWhereItDied() {
        Acting.run(clerk, () -> {
            var job = jobs.begin(list(), Job.Kind.JUDGE);
            jobs.progress(job, 1_000);
            job = leasedAfterTheDeathOf(job);
            jobs.startOver(job);
            jobs.progress(job, 1_000);
            assertThat(jobs.attempts(job)).isEqualTo(1);
            jobs.progress(job, 1_000);
            assertThat(jobs.attempts(job)).isZero();
            jobs.finish(job);
        });
    }

    private ListId list() {
        var file = TypedList.of(InventedPeople.people(1));
        var sender = new Sender("Kelurahan Contoh", SenderKind.KELURAHAN);
        return ((Uploaded.Accepted) intake.upload(sender, "daftar.csv", file)).list();
    }

    /** In one transaction, so that nobody else takes it up. */
    private Job leasedAfterTheDeathOf(Job dead) {
        var taken = transaction.execute(status -> {
            jdbc.sql(
                            "update intake.job set leased_until = now() - interval '1 hour', asked_at = '-infinity' where list_id = :list")
                    .param("list", dead.list().value())
                    .update();
            return jobs.lease().orElseThrow();
        });
        assertThat(taken.list()).isEqualTo(dead.list());
        return taken;
    }
}
