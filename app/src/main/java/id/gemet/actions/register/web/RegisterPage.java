package id.gemet.actions.register.web;

import id.gemet.actions.register.Instrument;
import java.time.LocalDate;
import java.util.List;

/** The register as shown on a day, the most urgent first. */
record RegisterPage(List<Row> rows, boolean mayWrite) {

    /** @param kind of the tag that says how it stands */
    record Row(Instrument instrument, Instrument.Standing standing, String kind, long daysLeft) {

        static Row of(Instrument instrument, LocalDate today) {
            var standing = instrument.standing(today);
            var kind = switch (standing) {
                case EXPIRED -> "bad";
                case ENDING -> "warn";
                case IN_FORCE -> "good";
                case NOT_YET -> "info";
                case REPLACED -> "neutral";
            };
            return new Row(
                    instrument, standing, kind, instrument.daysLeft(today).orElse(0L));
        }
    }

    static RegisterPage of(List<Instrument> instruments, LocalDate today, boolean mayWrite) {
        return new RegisterPage(
                instruments.stream().map(each -> Row.of(each, today)).toList(), mayWrite);
    }

    public long inForce() {
        return count(Instrument.Standing.IN_FORCE) + ending();
    }

    public long expired() {
        return count(Instrument.Standing.EXPIRED);
    }

    public long ending() {
        return count(Instrument.Standing.ENDING);
    }

    private long count(Instrument.Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }
}
