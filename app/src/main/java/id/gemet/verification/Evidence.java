package id.gemet.verification;

import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.intake.judge.Membership;
import id.gemet.registry.IdentityId;
import id.gemet.registry.Memberships;
import id.gemet.registry.Registry;
import id.gemet.registry.SeenMembership;
import id.gemet.registry.Segment;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Nik;
import id.gemet.verification.AnswerFile.Column;
import id.gemet.verification.AnswerFile.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others say of the people listed here, from the files they send. A NIK that nobody here has is passed over. */
@Service
@Transactional
public class Evidence {

    private static final int ROWS_NAMED = 20;

    private final Registry registry;
    private final Memberships memberships;
    private final EvidenceRows rows;
    private final AuditTrail trail;
    private final Statistics statistics;
    private final Clock clock;

    Evidence(
            Registry registry,
            Memberships memberships,
            EvidenceRows rows,
            AuditTrail trail,
            Statistics statistics,
            Clock clock) {
        this.registry = registry;
        this.memberships = memberships;
        this.rows = rows;
        this.trail = trail;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The population register's answers: columns nik and status. Of two lines about one number the later counts. */
    public ImportedEvidence importDukcapil(byte[] content, String name) throws UnreadableFile {
        return importAnswers(
                EvidenceKind.DUKCAPIL,
                content,
                name,
                Column.STATUS,
                text -> DukcapilAnswer.read(text).map(DukcapilAnswer::name));
    }

    /** The welfare register's deciles: columns nik and desil. */
    public ImportedEvidence importDeciles(byte[] content, String name) throws UnreadableFile {
        return importAnswers(EvidenceKind.DTSEN, content, name, Column.DECILE, Evidence::decile);
    }

    /** The insurer's participants: nik, name, birth_date, segment, status, paid_through. */
    public ImportedEvidence importParticipants(byte[] content, String name) throws UnreadableFile {
        var today = LocalDate.now(clock);
        var needed = EnumSet.of(Column.NIK, Column.SEGMENT, Column.STATUS);
        var read = read(content, name, needed, line -> participant(line, today));
        memberships.record(read.answers, today);
        return read.report("PARTICIPANTS", read.answers.size());
    }

    /** An officer went there. */
    public void recordVisit(WorkerId worker, VisitFinding finding) {
        var identity = registry.find(worker).orElseThrow().identity();
        rows.keep(EvidenceKind.VISIT, Map.of(identity, finding.name()), LocalDate.now(clock), "");
        trail.record("verification.visit", "worker:" + worker, finding.name());
    }

    private ImportedEvidence importAnswers(
            EvidenceKind kind, byte[] content, String name, Column column, Function<String, Optional<String>> answer)
            throws UnreadableFile {
        record Said(Nik nik, String answer) {}
        var read = read(
                content,
                name,
                EnumSet.of(Column.NIK, column),
                line -> line.nik()
                        .flatMap(nik -> answer.apply(line.text(column)).map(text -> new Said(nik, text))));
        var identities =
                registry.identities(read.answers.stream().map(Said::nik).toList());
        var known = new LinkedHashMap<IdentityId, String>();
        for (var said : read.answers) {
            Optional.ofNullable(identities.get(said.nik())).ifPresent(identity -> known.put(identity, said.answer()));
        }
        var used = rows.keep(kind, known, LocalDate.now(clock), name);
        return read.report(kind.name(), used);
    }

    private <T> Read<T> read(byte[] content, String name, Set<Column> needed, Function<Line, Optional<T>> answer)
            throws UnreadableFile {
        var read = new Read<T>();
        read.missing = AnswerFile.read(content, name, needed, line -> read.take(line, answer.apply(line)));
        return read;
    }

    /** A file as far as it could be read. */
    private final class Read<T> {
        final List<T> answers = new ArrayList<>();
        final List<Integer> unreadable = new ArrayList<>();
        Set<Column> missing = Set.of();

        void take(Line line, Optional<T> answer) {
            answer.ifPresentOrElse(answers::add, () -> unreadable.add(line.row()));
        }

        ImportedEvidence report(String kind, int used) {
            var lines = answers.size() + unreadable.size();
            trail.record(
                    "verification.import",
                    "evidence:" + kind,
                    lines + " lines, " + used + " used, " + unreadable.size() + " unreadable");
            statistics.refresh();
            return new ImportedEvidence(
                    lines,
                    used,
                    unreadable.size(),
                    unreadable.stream().limit(ROWS_NAMED).toList(),
                    missing.stream().map(Column::name).toList());
        }
    }

    private static Optional<String> decile(String text) {
        var digits =
                text.toLowerCase(Locale.ROOT).replaceFirst("^desil\\s*", "").replaceFirst("[.,]0+$", "");
        return digits.matches("[1-9]|10") ? Optional.of(digits) : Optional.empty();
    }

    private static Optional<SeenMembership> participant(Line line, LocalDate today) {
        var nik = line.nik();
        var segment = segment(line.text(Column.SEGMENT));
        if (nik.isEmpty() || segment.isEmpty()) {
            return Optional.empty();
        }
        var paidThrough = line.month(Column.PAID_THROUGH).map(BillingMonth::new);
        var active = new Membership(segment.get().name(), line.text(Column.STATUS), paidThrough).coversOn(today);
        return Optional.of(new SeenMembership(
                nik.get(), line.text(Column.NAME), line.date(Column.BIRTH_DATE), segment.get(), active, paidThrough));
    }

    private static Optional<Segment> segment(String text) {
        return switch (text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "")) {
            case "PU", "PENERIMAUPAH" -> Optional.of(Segment.PU);
            case "BPU", "BUKANPENERIMAUPAH" -> Optional.of(Segment.BPU);
            case "JAKON", "JASAKONSTRUKSI" -> Optional.of(Segment.JAKON);
            case "PMI", "PEKERJAMIGRANINDONESIA" -> Optional.of(Segment.PMI);
            default -> Optional.empty();
        };
    }
}
