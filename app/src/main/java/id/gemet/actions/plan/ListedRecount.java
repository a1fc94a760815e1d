package id.gemet.actions.plan;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts the people of plans' lists anew within a minute of any deed. */
@Configuration(proxyBeanMethods = false)
class ListedRecount {

    private final Offices offices;
    private final ListedCounts counts;

    ListedRecount(Offices offices, ListedCounts counts) {
        this.offices = offices;
        this.counts = counts;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyCity() {
        offices.pemdas().forEach(city -> Acting.run(Actor.system(city), counts::refresh));
    }
}
