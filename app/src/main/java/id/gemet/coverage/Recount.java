package id.gemet.coverage;

import id.gemet.audit.Recounted;
import id.gemet.coverage.open.Releases;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts a city anew and lets out each month's figures; and forgets who asked about themselves an hour ago. */
@Component
class Recount implements Recounted {

    private final Funnel funnel;
    private final Releases releases;
    private final Turns turns;

    Recount(Funnel funnel, Releases releases, Turns turns) {
        this.funnel = funnel;
        this.releases = releases;
        this.turns = turns;
    }

    @Override
    public void refresh() {
        funnel.refreshIfNeeded();
        releases.releaseThisMonth();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void forget() {
        turns.forgetOld();
    }
}
