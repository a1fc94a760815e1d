package id.gemet.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The demo's own time: it is set to each day the story tells of, and ticks from there. */
public final class DemoClock extends Clock {

    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    private DemoClock(ZoneId zone, AtomicReference<Duration> ahead) {
        this.zone = zone;
        this.ahead = ahead;
    }

    public static DemoClock in(ZoneId zone) {
        return new DemoClock(zone, new AtomicReference<>(Duration.ZERO));
    }

    /** Nine in the morning of that day. */
    public void moveTo(LocalDate day) {
        ahead.set(Duration.between(
                Clock.systemUTC().instant(), day.atTime(9, 0).atZone(zone).toInstant()));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(other, ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }
}
