package id.gemet.coverage.web;

import java.util.List;

/** Occupations against places as ready texts and figures; the last of each row, and the last row, are sums. */
record GapPage(String corner, List<String> columns, List<Row> rows, Row sums) {

    record Row(String name, List<Long> cells, long sum) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
