package id.gemet.intake;

import id.gemet.audit.AuditTrail;
import id.gemet.intake.judge.PersonFields;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the good rows of a list into the registry, a thousand in each transaction. A row that is in carries its worker,
 * so after a crash the rest goes on where it stopped: nobody is lost and nobody comes in twice.
 */
@Component
class Committing {

    private static final int CHUNK = 1_000;

    private final Lists lists;
    private final Rows rows;
    private final Jobs jobs;
    private final Registry registry;
    private final DoubtfulPairs pairs;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Committing(
            Lists lists,
            Rows rows,
            Jobs jobs,
            Registry registry,
            DoubtfulPairs pairs,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.jobs = jobs;
        this.registry = registry;
        this.pairs = pairs;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void run(Job job) {
        var home = lists.region(job.list()).filter(region -> region.level() == RegionLevel.KELURAHAN);
        int read = lists.find(job.list()).orElseThrow().counts().read();
        for (int from = 0; from < read; from += CHUNK) {
            int first = from;
            transaction.executeWithoutResult(status -> takeIn(job, home, first));
        }
        pairs.findIn(job.list());
        transaction.executeWithoutResult(status -> {
            lists.recount(job.list());
            lists.committed(job.list(), clock.instant());
            jobs.finish(job);
            var counts = lists.find(job.list()).orElseThrow().counts();
            trail.record(
                    "intake.commit",
                    "list:" + job.list(),
                    "taken in %d of %d, to repair %d".formatted(counts.takenIn(), counts.people(), counts.repair()));
        });
    }

    private void takeIn(Job job, Optional<RegionCode> home, int first) {
        var next = rows.toTakeIn(job.list(), first, first + CHUNK);
        if (next.isEmpty()) {
            return;
        }
        jobs.progress(job, next.size());
        var listings = next.stream().map(row -> listing(row.content(), home)).toList();
        rows.takenIn(job.list(), next, registry.register(job.list().value(), listings));
    }

    /** A kelurahan that names no place means itself. */
    private static Listing listing(RowContent row, Optional<RegionCode> home) {
        PersonFields fields = row.fields();
        Nik nik = row.registerAs().orElseThrow();
        return new Listing(
                nik,
                fields.name(),
                fields.birthDate(),
                fields.sex(),
                fields.kelurahan().or(() -> home),
                fields.occupation(),
                fields.decile(),
                fields.phone(),
                fields.kk(),
                fields.motherName(),
                fields.address(),
                fields.rt(),
                fields.rw());
    }

    void giveUp(Job job) {
        transaction.executeWithoutResult(status -> {
            lists.recount(job.list());
            lists.become(job.list(), ListStatus.JUDGED, ListStatus.COMMITTING);
            jobs.finish(job);
        });
    }
}
