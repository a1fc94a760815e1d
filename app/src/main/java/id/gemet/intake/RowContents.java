package id.gemet.intake;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import id.gemet.intake.judge.JudgedList;
import id.gemet.intake.judge.JudgedRow;
import id.gemet.intake.judge.Outcome;
import id.gemet.registry.Roll;
import id.gemet.shared.Nik;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings the judgements of a list together again with the cells they are about; both come in the order of the file. */
final class RowContents {

    private final Iterator<JudgedRow> judged;
    private final Roll roll;
    private final Map<Integer, Nik> numbers = new HashMap<>();
    private @Nullable JudgedRow next;
    private int position;

    RowContents(JudgedList list, Roll roll) {
        this.roll = roll;
        list.forEach(this::settleNumber);
        this.judged = list.iterator();
        advance();
    }

    private void advance() {
        next = judged.hasNext() ? judged.next() : null;
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
        for (var row = next; row != null; row = next) {
            boolean about = isAbout(row, raw);
            rows.accept(row(row, about ? raw.cells() : List.of()));
            advance();
            if (about) {
                return;
            }
        }
    }

    void finish(Consumer<ListRow> rows) {
        for (var row = next; row != null; row = next) {
            rows.accept(row(row, List.of()));
            advance();
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
