package id.gemet.registry.web;

import id.gemet.registry.Worker;
import id.gemet.registry.WorkerSearch;
import java.util.List;

/**
 * The workers found, fifty a page.
 *
 * @param all how many were counted
 * @param more whether there are more than were counted
 */
public record WorkersPage(
        WorkerSearch search, List<Row> rows, int first, int all, boolean more, String previous, String next) {

    public record Row(Worker worker, String kelurahan, String occupation) {}

    public int last() {
        return first + rows.size() - 1;
    }
}
