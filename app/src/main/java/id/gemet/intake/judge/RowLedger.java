package id.gemet.intake.judge;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every row of a file in its order and whose it is: the books that must balance. */
final class RowLedger {

    static final int NOBODY = -1;

    private int[] sheets = new int[1024];
    private int[] rows = new int[1024];
    private int[] drafts = new int[1024];
    private int size;

    void add(int sheet, int row, int draft) {
        if (size == rows.length) {
            sheets = Arrays.copyOf(sheets, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
            drafts = Arrays.copyOf(drafts, size * 2);
        }
        sheets[size] = sheet;
        rows[size] = row;
        drafts[size] = draft;
        size++;
    }

    Stream<Outcome> outcomes(PersonMatching matching) {
        return IntStream.range(0, size)
                .mapToObj(i -> drafts[i] == NOBODY ? Outcome.IGNORED : matching.outcome(drafts[i]));
    }

    Stream<JudgedRow> rows(PersonMatching matching) {
        return IntStream.range(0, size)
                .mapToObj(
                        i -> drafts[i] == NOBODY ? JudgedRow.ignored(sheets[i], rows[i]) : matching.judged(drafts[i]));
    }
}
