package id.gemet.intake;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import id.gemet.intake.judge.JudgedRow;
import id.gemet.intake.judge.Outcome;
import id.gemet.registry.Roll;
import id.gemet.shared.Nik;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings the judgements of a list together again with the cells they are about; both come in the order of the file. */
final class RowContents {

    private final List<JudgedRow> judged;
    private final Roll roll;
    private final Map<Integer, Nik> numbers = new HashMap<>();
    private int position;

    RowContents(List<JudgedRow> judged, Roll roll) {
        this.judged = judged;
        this.roll = roll;
        judged.forEach(this::settleNumber);
    }

    /**
     * Under which NIK a person is taken in: the registry's where it knows them, else that of the first good row. So a
     * mistyped digit in one row does not make a second person.
     */
    private void settleNumber(JudgedRow row) {
        if (row.outcome() == Outcome.IGNORED || row.outcome() == Outcome.REPAIR) {
            return;
        }
        if (row.known() >= 0) {
            numbers.put(row.person(), new Nik(roll.person(row.known()).nik()));
        } else {
            row.fields().nik().ifPresent(nik -> numbers.putIfAbsent(row.person(), nik));
        }
    }

    void accept(RawRow raw, Consumer<ListRow> rows) {
        while (position < judged.size() && !isAbout(judged.get(position), raw)) {
            rows.accept(row(judged.get(position), List.of()));
        }
        if (position < judged.size()) {
            rows.accept(row(judged.get(position), raw.cells()));
        }
    }

    void finish(Consumer<ListRow> rows) {
        while (position < judged.size()) {
            rows.accept(row(judged.get(position), List.of()));
        }
    }

    private static boolean isAbout(JudgedRow row, RawRow raw) {
        return row.sheet() == raw.sheet() && row.row() == raw.row();
    }

    private ListRow row(JudgedRow row, List<Cell> cells) {
        var registerAs = Optional.ofNullable(numbers.get(row.person()));
        var outcome = row.outcome();
        if (outcome != Outcome.IGNORED && outcome != Outcome.REPAIR) {
            outcome = registerAs.isEmpty() ? Outcome.REPAIR : outcome;
        }
        var content = new RowContent(
                cells, row.fields(), row.findings(), outcome == Outcome.REPAIR ? Optional.empty() : registerAs);
        return new ListRow(position++, row.sheet(), row.row(), outcome, row.person(), content, Optional.empty(), false);
    }
}
