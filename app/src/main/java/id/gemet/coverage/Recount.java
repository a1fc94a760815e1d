package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts a city anew within a minute of any deed, and forgets who asked about themselves an hour ago. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Recount {

    private final Offices offices;
    private final Funnel funnel;
    private final Turns turns;

    Recount(Offices offices, Funnel funnel, Turns turns) {
        this.offices = offices;
        this.funnel = funnel;
        this.turns = turns;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyCity() {
        offices.pemdas().forEach(city -> Acting.run(Actor.system(city), funnel::refreshIfNeeded));
        turns.forgetOld();
    }
}
