package id.gemet.intake.judge;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A list with a judgement on every physical row, in the order of the file. */
public final class JudgedList implements Iterable<JudgedRow> {

    private final List<SheetPreview> sheets;
    private final Iterable<JudgedRow> rows;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    JudgedList(List<SheetPreview> sheets, RowLedger ledger, PersonMatching matching) {
        this.sheets = List.copyOf(sheets);
        this.rows = () -> ledger.rows(matching).iterator();
        ledger.outcomes(matching).forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    }

    public List<SheetPreview> sheets() {
        return sheets;
    }

    /** Rows are put together as they are asked for, so that a long list need not be held twice. */
    @Override
    public Iterator<JudgedRow> iterator() {
        return rows.iterator();
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Always the sum of the counts of all outcomes. */
    public int read() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
