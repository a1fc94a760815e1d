package id.gemet.audit;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.Offices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts anew whatever has become old, city by city, once a minute or later where counting takes long. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Clockwork {

    private static final int REST = 10;

    private final Offices offices;
    private final List<Recounted> counts;
    private final Map<OfficeId, Long> restUntil = new HashMap<>();

    Clockwork(Offices offices, List<Recounted> counts) {
        this.offices = offices;
        this.counts = counts;
    }

    /** What fails is reported once everything else has been counted. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyCity() {
        var failures = new ArrayList<RuntimeException>();
        offices.pemdas().forEach(city -> count(city, failures));
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    /** No more than a tenth of the time goes into counting one city. */
    private void count(Office city, List<RuntimeException> failures) {
        var started = System.nanoTime();
        if (started - restUntil.getOrDefault(city.id(), started) < 0) {
            return;
        }
        for (var count : counts) {
            try {
                Acting.run(Actor.system(city), count::refresh);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        var ended = System.nanoTime();
        restUntil.put(city.id(), ended + REST * (ended - started));
    }
}
