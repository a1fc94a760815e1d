package id.gemet.intake;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.audit.AuditTrail;
import id.gemet.intake.file.Cell;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.judge.ColumnMapping;
import id.gemet.intake.judge.Field;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.JudgedRow;
import id.gemet.intake.judge.ListJudge;
import id.gemet.intake.judge.Outcome;
import id.gemet.intake.judge.UnusableList;
import id.gemet.registry.Memberships;
import id.gemet.registry.Roll;
import id.gemet.registry.Rolls;
import id.gemet.shared.Nik;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mends one row on the screen: what the officer typed is judged at once, by the same judge, as a list of one. */
@Component
class Mending {

    private final Lists lists;
    private final Rows rows;
    private final Rolls rolls;
    private final Memberships memberships;
    private final Offices offices;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Mending(
            Lists lists,
            Rows rows,
            Rolls rolls,
            Memberships memberships,
            Offices offices,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.rolls = rolls;
        this.memberships = memberships;
        this.offices = offices;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Empty when there is no such row, or it is in the registry already. */
    Optional<ListRow> mend(ListId list, int position, Map<Field, String> typed) {
        var before =
                rows.find(list, position).filter(row -> row.worker().isEmpty() && row.outcome() != Outcome.IGNORED);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var after = judged(list, before.get(), typed);
        transaction.executeWithoutResult(status -> {
            rows.mend(list, after);
            lists.recount(list);
            trail.record("intake.mend", "list:" + list, "row " + after.row() + ": " + after.outcome());
        });
        return Optional.of(after);
    }

    private ListRow judged(ListId list, ListRow before, Map<Field, String> typed) {
        var values = before.content().written();
        values.putAll(typed);
        var city = offices.find(Acting.current().office()).orElseThrow();
        var roll = rolls.current();
        var order = Arrays.stream(Field.values()).filter(values::containsKey).toList();
        var row = Acting.as(Actor.system(city), () -> judge(order, values, roll));
        var fields = row.fields();
        var number = row.known() >= 0 ? Nik.of(roll.person(row.known()).nik()) : fields.nik();
        boolean good = row.outcome() != Outcome.REPAIR && row.outcome() != Outcome.IGNORED && number.isPresent();
        return new ListRow(
                before.position(),
                before.sheet(),
                before.row(),
                good ? row.outcome() : Outcome.REPAIR,
                before.person(),
                new RowContent(
                        cells(list, before, typed),
                        fields,
                        row.findings().stream()
                                .map(finding -> inTheirColumn(finding, order, mapping(list, before)))
                                .toList(),
                        good ? number : Optional.empty()),
                Optional.empty(),
                true);
    }

    private JudgedRow judge(List<Field> order, Map<Field, String> values, Roll roll) {
        var text = line(order.stream().map(Field::name).toList())
                + line(order.stream().map(values::get).toList());
        var columns = new HashMap<Integer, Field>();
        order.forEach(field -> columns.put(columns.size(), field));
        var judge = new ListJudge(
                Optional.of(Acting.current().region()),
                LocalDate.now(clock),
                new KnownWorkers(() -> roll),
                new KnownParticipants(memberships.all()));
        try (var file = ListFile.open(text.getBytes(StandardCharsets.UTF_8), "baris.tsv")) {
            var judged = new ArrayList<JudgedRow>();
            judge.judge(file, Map.of(0, new ColumnMapping(columns))).forEach(judged::add);
            return judged.getLast();
        } catch (UnusableList unusable) {
            throw new IllegalStateException("A row of known columns is a list", unusable);
        } catch (IOException problem) {
            throw new UncheckedIOException("A row could not be read again", problem);
        }
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\"", "\"\"").replaceAll("[\\r\\n\\t]+", " ") + '"')
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** The original cells with what was typed in place of what stood there. */
    private List<Cell> cells(ListId list, ListRow row, Map<Field, String> typed) {
        var cells = new ArrayList<>(row.content().cells());
        mapping(list, row).forEach((column, field) -> {
            if (typed.containsKey(field) && column < cells.size()) {
                cells.set(column, new Cell.Text(typed.getOrDefault(field, "")));
            }
        });
        return cells;
    }

    private Map<Integer, Field> mapping(ListId list, ListRow row) {
        return lists.mappings(list)
                .bySheet()
                .getOrDefault(row.sheet(), new ColumnMapping(Map.of()))
                .fields();
    }

    /** A finding about a field is shown in the column where the list has that field. */
    private static Finding inTheirColumn(Finding finding, List<Field> order, Map<Integer, Field> mapping) {
        var column = finding.column();
        var theirs = column == null
                ? Optional.<Integer>empty()
                : mapping.entrySet().stream()
                        .filter(entry -> entry.getValue() == order.get(column))
                        .map(Map.Entry::getKey)
                        .findFirst();
        return new Finding(
                finding.type(),
                finding.severity(),
                theirs.orElse(null),
                finding.read(),
                finding.suggestion(),
                finding.details());
    }
}
