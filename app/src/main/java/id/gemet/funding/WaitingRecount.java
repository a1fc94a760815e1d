package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts those in line anew within a minute of any deed. */
@Configuration(proxyBeanMethods = false)
class WaitingRecount {

    private final Offices offices;
    private final WaitingCounts counts;

    WaitingRecount(Offices offices, WaitingCounts counts) {
        this.offices = offices;
        this.counts = counts;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyCity() {
        offices.pemdas().forEach(city -> Acting.run(Actor.system(city), counts::refresh));
    }
}
