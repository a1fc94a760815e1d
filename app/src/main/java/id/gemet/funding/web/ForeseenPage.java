package id.gemet.funding.web;

import id.gemet.funding.Foreseen;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Some of the people of a plan.
 *
 * @param only {@code paid}, {@code waiting} or everybody
 * @param number of this page, from 1
 */
record ForeseenPage(List<Foreseen> people, String only, int number, int pages, int found) {

    private static final int SIZE = 50;

    static ForeseenPage of(List<Foreseen> found, Foreseen.Only only, @Nullable Integer number) {
        var pages = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        var page = Math.clamp(number == null ? 1 : number, 1, pages);
        return new ForeseenPage(
                List.copyOf(found.subList((page - 1) * SIZE, Math.min(page * SIZE, found.size()))),
                only == Foreseen.Only.EVERYBODY ? "" : only.name().toLowerCase(Locale.ROOT),
                page,
                pages,
                found.size());
    }

    public int from() {
        return people.isEmpty() ? 0 : (number - 1) * SIZE + 1;
    }

    public int to() {
        return (number - 1) * SIZE + people.size();
    }
}
