package id.gemet.funding.web;

import id.gemet.funding.pledge.Pledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a pledge, as typed. The last three hold a text per instalment that has not arrived.
 *
 * @param number of the instalment, as {@link #rows} gave it
 * @param amount empty in at most one row: what is left of the whole
 */
record PledgeForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String payer,
        @Nullable String occasion,
        @Nullable String unit,
        @Nullable String quantity,
        @Nullable String first,
        @Nullable String last,
        @Nullable String document,
        @Nullable String dated,
        List<String> number,
        List<String> due,
        List<String> amount) {

    private static final int ROWS = 4;
    private static final int SPARE = 2;

    /** @param index from 1 */
    record Row(int index, String number, String due, String amount) {

        boolean isBlank() {
            return due.isBlank() && amount.isBlank();
        }
    }

    PledgeForm {
        number = Objects.requireNonNullElse(number, List.of());
        due = Objects.requireNonNullElse(due, List.of());
        amount = Objects.requireNonNullElse(amount, List.of());
    }

    static PledgeForm empty(int year) {
        return new PledgeForm(
                UUID.randomUUID().toString(),
                "CSR",
                null,
                null,
                null,
                null,
                year + "-01",
                year + "-12",
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** With everything but the paper, which is another. */
    static PledgeForm of(Pledge pledge) {
        var terms = pledge.terms();
        var open = pledge.openInstalments();
        return new PledgeForm(
                UUID.randomUUID().toString(),
                pledge.payer().kind().name(),
                pledge.payer().name(),
                pledge.occasion(),
                terms.unit().name(),
                String.valueOf(terms.quantity()),
                terms.months().first().toString(),
                terms.months().last().toString(),
                null,
                null,
                open.stream().map(due -> String.valueOf(due.number())).toList(),
                open.stream().map(due -> due.dueOn().toString()).toList(),
                open.stream().map(due -> String.valueOf(due.amount().amount())).toList());
    }

    List<Row> typed() {
        var count = Collections.max(List.of(number.size(), due.size(), amount.size()));
        return IntStream.range(0, count)
                .mapToObj(row -> new Row(row + 1, text(number, row), text(due, row), text(amount, row)))
                .toList();
    }

    /** What was typed, and room for more; new instalments are numbered here, so that sending it twice says the same. */
    public List<Row> rows(int lastNumber) {
        var rows = new ArrayList<>(typed());
        var next = Math.max(lastNumber, highest(rows));
        var wanted =
                Math.max(ROWS, (int) rows.stream().filter(row -> !row.isBlank()).count() + SPARE);
        while (rows.size() < wanted) {
            rows.add(new Row(rows.size() + 1, String.valueOf(++next), "", ""));
        }
        return rows;
    }

    private static int highest(List<Row> rows) {
        return rows.stream()
                .map(Row::number)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static String text(List<String> texts, int row) {
        return row < texts.size() ? Objects.requireNonNullElse(texts.get(row), "") : "";
    }
}
