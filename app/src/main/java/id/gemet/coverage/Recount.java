package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts every city anew four times an hour, and forgets who asked about themselves an hour ago. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Recount {

    private static final long EVERY_MINUTES = 15;

    private final Offices offices;
    private final Funnel funnel;
    private final Turns turns;

    Recount(Offices offices, Funnel funnel, Turns turns) {
        this.offices = offices;
        this.funnel = funnel;
        this.turns = turns;
    }

    @Scheduled(initialDelay = EVERY_MINUTES, fixedDelay = EVERY_MINUTES, timeUnit = TimeUnit.MINUTES)
    void everyCity() {
        offices.pemdas().forEach(city -> Acting.run(Actor.system(city), funnel::refresh));
        turns.forgetOld();
    }
}
