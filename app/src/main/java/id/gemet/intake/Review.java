package id.gemet.intake;

import id.gemet.audit.AuditTrail;
import id.gemet.intake.file.Cell;
import id.gemet.intake.judge.Field;
import id.gemet.intake.judge.FindingType;
import id.gemet.intake.judge.Outcome;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers look at and mend between the judging of a list and its taking in. */
@Service
public class Review {

    private final Rows rows;
    private final Jobs jobs;
    private final Mending mending;
    private final Registry registry;
    private final List<UndoVeto> vetoes;
    private final AuditTrail trail;

    Review(Rows rows, Jobs jobs, Mending mending, Registry registry, List<UndoVeto> vetoes, AuditTrail trail) {
        this.rows = rows;
        this.jobs = jobs;
        this.mending = mending;
        this.registry = registry;
        this.vetoes = List.copyOf(vetoes);
        this.trail = trail;
    }

    /** How many rows are done, while there is work on the list. */
    public OptionalInt rowsDone(ListId list) {
        return jobs.rowsDone(list);
    }

    public List<ReviewedRow> rows(ListId list, Outcome outcome, int limit, int offset) {
        return rows.withOutcome(list, outcome, limit, offset).stream()
                .map(Review::reviewed)
                .toList();
    }

    public List<ReviewedRow> rows(ListId list, FindingType finding, int limit, int offset) {
        return rows.withFinding(list, finding.name(), limit, offset).stream()
                .map(Review::reviewed)
                .toList();
    }

    /** One row with all it says; that it was opened is written down. */
    @Transactional
    public Optional<ReviewedRow> open(ListId list, int position) {
        var row = rows.find(list, position);
        row.ifPresent(found -> trail.record("intake.open-row", "list:" + list, "row " + found.row()));
        return row.map(Review::reviewed);
    }

    /** All rows to repair, for a file to mend them in; that it was made is written down. */
    @Transactional
    public List<ReviewedRow> toRepair(ListId list) {
        var all = rows(list, Outcome.REPAIR, Integer.MAX_VALUE, 0);
        trail.record("intake.repair-file", "list:" + list, all.size() + " rows");
        return all;
    }

    /** How many rows each finding is about, most first. */
    public Map<FindingType, Integer> findings(ListId list) {
        var counts = new LinkedHashMap<FindingType, Integer>();
        rows.findings(list).forEach((name, count) -> counts.put(FindingType.valueOf(name), count));
        return counts;
    }

    /** Judges the row anew with what was typed; empty when it cannot be mended any more. */
    public Optional<ReviewedRow> mend(ListId list, int position, Map<Field, String> typed) {
        return mending.mend(list, position, new EnumMap<>(typed)).map(Review::reviewed);
    }

    /** Whom the list brought and who would stay if it were taken back now, each with the reason. */
    @Transactional(readOnly = true)
    public Map<WorkerId, String> wouldStay(ListId list) {
        var brought = registry.broughtOnlyBy(list.value());
        var staying = new HashMap<WorkerId, String>();
        vetoes.forEach(veto -> staying.putAll(veto.mustStay(brought)));
        return staying;
    }

    private static ReviewedRow reviewed(ListRow row) {
        return new ReviewedRow(
                row.position(),
                row.sheet(),
                row.row(),
                row.outcome(),
                row.content().cells().stream().map(Cell::text).toList(),
                row.content().findings(),
                row.content().written(),
                row.worker().isPresent(),
                row.mended());
    }
}
