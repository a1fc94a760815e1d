package id.gemet.intake.file;

import java.util.ArrayList;
import java.util.List;

/** Hands the rows on, holds back blank ones until something follows them, and stops a file that is too big. */
final class RowDelivery {

    /** Titles, totals and signatures beside the people. */
    private static final int OTHER_ROWS_MAX = 200;

    private static final int BLANK_RUN_MAX = 10_000;

    private final Limits limits;
    private final RowConsumer consumer;
    private final List<RawRow> blankRun = new ArrayList<>();
    private int blankRunRows;
    private int filledRows;
    private int deliveredRows;
    private int leftOutRows;

    RowDelivery(Limits limits, RowConsumer consumer) {
        this.limits = limits;
        this.consumer = consumer;
    }

    /** Takes ownership of the cells. */
    void row(String sheetName, int sheet, int row, boolean hidden, List<Cell> cells) throws UnreadableFile {
        int filled = lastFilled(cells) + 1;
        if (filled > limits.columnsMax()) {
            throw new UnreadableFile(Refusal.TOO_MANY_COLUMNS, limits.columnsMax(), sheetName, row);
        }
        if (filled == 0) {
            blankRunRows++;
            if (blankRun.size() < BLANK_RUN_MAX) {
                blankRun.add(new RawRow(sheet, row, hidden, List.of()));
            }
            return;
        }
        deliverBlankRun();
        if (++filledRows > limits.rowsMax() + OTHER_ROWS_MAX) {
            throw tooManyRows();
        }
        deliver(new RawRow(sheet, row, hidden, List.copyOf(cells.subList(0, filled))));
    }

    /** Returns how many blank rows of the sheet were left out. */
    int endOfSheet() {
        int leftOut = leftOutRows + blankRunRows;
        blankRun.clear();
        blankRunRows = 0;
        leftOutRows = 0;
        return leftOut;
    }

    int filledRows() {
        return filledRows;
    }

    private void deliverBlankRun() throws UnreadableFile {
        if (blankRunRows > BLANK_RUN_MAX) {
            leftOutRows += blankRunRows;
        } else {
            for (var blank : blankRun) {
                deliver(blank);
            }
        }
        blankRun.clear();
        blankRunRows = 0;
    }

    private void deliver(RawRow row) throws UnreadableFile {
        if (++deliveredRows > 2 * limits.rowsMax() + OTHER_ROWS_MAX) {
            throw tooManyRows();
        }
        consumer.accept(row);
    }

    private UnreadableFile tooManyRows() {
        return new UnreadableFile(Refusal.TOO_MANY_ROWS, limits.rowsMax());
    }

    private static int lastFilled(List<Cell> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && isNothing(cells.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isNothing(Cell cell) {
        return cell.isEmpty()
                || (cell instanceof Cell.Text text
                        && !text.cut()
                        && !text.cleaned()
                        && text.value().isBlank());
    }
}
