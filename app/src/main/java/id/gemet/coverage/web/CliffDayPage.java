package id.gemet.coverage.web;

import id.gemet.coverage.continuity.Ahead;
import id.gemet.coverage.continuity.Audience;
import id.gemet.coverage.continuity.CliffCalendar;
import id.gemet.coverage.continuity.Whom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Those who lose cover on one day.
 *
 * @param calendar of the day, the chosen line and kelurahan
 * @param due the notice that is due now
 */
public record CliffDayPage(
        Whom whom,
        LocalDate lapsesOn,
        CliffCalendar calendar,
        String months,
        Optional<Ahead> due,
        List<Text> texts,
        List<Place> kelurahans,
        List<Person> people,
        int offset,
        boolean noting) {

    static final int PEOPLE = 50;

    /**
     * What an audience is to be handed.
     *
     * @param told of the people here
     */
    public record Text(Audience audience, List<String> says, int told) {}

    /** @param code empty when not known */
    public record Place(String code, String name, CliffCalendar.Share<?> share) {}

    /** @param told how many days ahead; empty if not yet */
    public record Person(String name, String kelurahan, String line, Optional<Integer> told) {}

    public String line() {
        return whom.line().map(Object::toString).orElse("");
    }

    public String kelurahan() {
        return whom.kelurahan().map(Object::toString).orElse("");
    }

    public boolean narrowed() {
        return whom.line().isPresent() || whom.kelurahan().isPresent();
    }

    public String previous() {
        return offset > 0 ? address(Math.max(0, offset - PEOPLE)) : "";
    }

    public String next() {
        return offset + people.size() < calendar.people() ? address(offset + PEOPLE) : "";
    }

    private String address(int from) {
        return "?line=%s&kelurahan=%s&months=%s&from=%d".formatted(line(), kelurahan(), months, from);
    }
}
