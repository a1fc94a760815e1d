package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.Offices;
import id.gemet.coverage.continuity.DueNotices;
import id.gemet.coverage.open.Releases;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Counts a city anew within a minute of any deed, or later where counting takes long; lets out each month's figures; and
 * forgets who asked about themselves an hour ago.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Recount {

    private static final int REST = 10;

    private final Offices offices;
    private final Funnel funnel;
    private final DueNotices notices;
    private final Releases releases;
    private final Turns turns;
    private final Map<OfficeId, Long> restUntil = new ConcurrentHashMap<>();

    Recount(Offices offices, Funnel funnel, DueNotices notices, Releases releases, Turns turns) {
        this.offices = offices;
        this.funnel = funnel;
        this.notices = notices;
        this.releases = releases;
        this.turns = turns;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyCity() {
        offices.pemdas().forEach(this::count);
        turns.forgetOld();
    }

    /** No more than a tenth of the time goes into counting one city. */
    private void count(Office city) {
        var started = System.nanoTime();
        if (started - restUntil.getOrDefault(city.id(), started) >= 0) {
            Acting.run(Actor.system(city), () -> {
                funnel.refreshIfNeeded();
                notices.refresh();
                releases.releaseThisMonth();
            });
            var ended = System.nanoTime();
            restUntil.put(city.id(), ended + REST * (ended - started));
        }
    }
}
