package id.gemet.intake;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Statistics;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does the work on lists, one list at a time in this process, beginning with what a process that died has left behind.
 */
@Component
class JobRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);
    private static final int ATTEMPTS_MAX = 3;

    private final Jobs jobs;
    private final Offices offices;
    private final Judging judging;
    private final Committing committing;
    private final Statistics statistics;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("intake").daemon().factory());
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("intake-pulse").daemon().factory());

    JobRunner(Jobs jobs, Offices offices, Judging judging, Committing committing, Statistics statistics) {
        this.jobs = jobs;
        this.offices = offices;
        this.judging = judging;
        this.committing = committing;
        this.statistics = statistics;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = worker.scheduleWithFixedDelay(this::workOff, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Something was asked for just now. */
    void nudge() {
        worker.execute(this::workOff);
    }

    private void workOff() {
        try {
            for (var job = jobs.lease(); job.isPresent(); job = jobs.lease()) {
                attempt(job.get());
            }
        } catch (RuntimeException problem) {
            LOG.error("The next list could not be fetched; trying again shortly", problem);
        }
    }

    private void attempt(Job job) {
        try {
            perform(job);
        } catch (LeaseLost lost) {
            LOG.info("{}", lost.getMessage());
        } catch (RuntimeException problem) {
            LOG.error(
                    "{} of list {} failed, attempt {} of {}",
                    job.kind(),
                    job.list(),
                    job.attempts(),
                    ATTEMPTS_MAX,
                    problem);
            Acting.run(onBehalf(job), () -> giveUpIfHopeless(job));
        }
    }

    private void giveUpIfHopeless(Job job) {
        if (jobs.attempts(job) < ATTEMPTS_MAX) {
            return;
        }
        switch (job.kind()) {
            case JUDGE -> judging.giveUp(job);
            case COMMIT -> committing.giveUp(job);
        }
    }

    /** Here and now, in the caller's thread. */
    void perform(Job job) {
        var actor = onBehalf(job);
        var beat = pulse.scheduleAtFixedRate(
                () -> renew(job, actor), LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Acting.run(actor, () -> {
                switch (job.kind()) {
                    case JUDGE -> judging.run(job);
                    case COMMIT -> {
                        committing.run(job);
                        statistics.refresh();
                    }
                }
            });
        } finally {
            beat.cancel(false);
        }
    }

    private void renew(Job job, Actor actor) {
        try {
            Acting.run(actor, () -> jobs.renew(job));
        } catch (RuntimeException lost) {
            LOG.debug("Lease of list {} not renewed", job.list(), lost);
        }
    }

    /** The officer who asked, with sight of the whole city: a kelurahan's list is matched against all of its people. */
    private Actor onBehalf(Job job) {
        var city = offices.pemdas().stream()
                .filter(office -> office.id().equals(job.office()))
                .findFirst()
                .orElseThrow();
        return new Actor(
                job.actor(), job.actorName(), job.role(), city.id(), city.id(), OfficeKind.PEMDA, city.region());
    }

    @Override
    public void close() {
        worker.shutdownNow();
        pulse.shutdownNow();
    }
}
