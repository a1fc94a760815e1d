package id.gemet.cli;

import id.gemet.intake.judge.JudgedList;
import id.gemet.intake.judge.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The last line of a check: read is always the sum of the other counts. */
record CheckSummary(int read, int fresh, int known, int updated, int repair, int ignored, Duration took) {

    static CheckSummary of(JudgedList list, Instant started) {
        return new CheckSummary(
                list.read(),
                list.count(Outcome.NEW),
                list.count(Outcome.KNOWN),
                list.count(Outcome.UPDATED),
                list.count(Outcome.REPAIR),
                list.count(Outcome.IGNORED),
                Duration.between(started, Instant.now()));
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"read\":%d,\"new\":%d,\"known\":%d,\"updated\":%d,\"repair\":%d,\"ignored\":%d,\"seconds\":%.2f}",
                read,
                fresh,
                known,
                updated,
                repair,
                ignored,
                took.toMillis() / 1000.0);
    }
}
