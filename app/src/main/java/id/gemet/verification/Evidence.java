package id.gemet.verification;

import id.gemet.audit.AuditTrail;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.registry.IdentityId;
import id.gemet.registry.Memberships;
import id.gemet.registry.Registry;
import id.gemet.registry.SeenMembership;
import id.gemet.registry.Segment;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Nik;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others say of the people listed here, from the files they send. A NIK that nobody here has is passed over. */
@Service
@Transactional
public class Evidence {

    private final Registry registry;
    private final Memberships memberships;
    private final EvidenceRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    Evidence(Registry registry, Memberships memberships, EvidenceRows rows, AuditTrail trail, Clock clock) {
        this.registry = registry;
        this.memberships = memberships;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** The population register's answers: columns nik and status. */
    public ImportedEvidence importDukcapil(byte[] content, String name) throws UnreadableFile {
        return importAnswers(EvidenceKind.DUKCAPIL, content, name, row -> dukcapil(row.getOrDefault("status", "")));
    }

    /** The welfare register's deciles: columns nik and desil. */
    public ImportedEvidence importDeciles(byte[] content, String name) throws UnreadableFile {
        return importAnswers(EvidenceKind.DTSEN, content, name, row -> decile(row.getOrDefault("desil", "")));
    }

    /** The insurer's participants: nik, name, birth_date, segment, status, paid_through. */
    public ImportedEvidence importParticipants(byte[] content, String name) throws UnreadableFile {
        var seen = new ArrayList<SeenMembership>();
        var unreadable = 0;
        var table = EvidenceFile.read(content, name);
        for (var row : table) {
            var membership = participant(row);
            membership.ifPresent(seen::add);
            unreadable += membership.isPresent() ? 0 : 1;
        }
        memberships.record(seen, LocalDate.now(clock));
        trail.record(
                "verification.import", "evidence:PARTICIPANTS", table.size() + " rows, " + unreadable + " unreadable");
        return new ImportedEvidence(table.size(), seen.size(), unreadable);
    }

    /** An officer went there; what he found is a sentence without numbers of identity. */
    public void recordVisit(WorkerId worker, String finding) {
        var identity = registry.find(worker).orElseThrow().identity();
        rows.keep(EvidenceKind.VISIT, Map.of(identity, finding), LocalDate.now(clock), "visit");
        trail.record("verification.visit", "worker:" + worker, "");
    }

    private ImportedEvidence importAnswers(
            EvidenceKind kind, byte[] content, String name, Function<Map<String, String>, Optional<String>> answer)
            throws UnreadableFile {
        var table = EvidenceFile.read(content, name);
        var answers = new LinkedHashMap<Nik, String>();
        var unreadable = 0;
        for (var row : table) {
            var nik = Nik.of(row.getOrDefault("nik", ""));
            var said = answer.apply(row);
            if (nik.isPresent() && said.isPresent()) {
                answers.put(nik.get(), said.get());
            } else {
                unreadable++;
            }
        }
        var identities = registry.identities(answers.keySet());
        var known = new LinkedHashMap<IdentityId, String>();
        answers.forEach((nik, said) -> {
            var identity = identities.get(nik);
            if (identity != null) {
                known.put(identity, said);
            }
        });
        rows.keep(kind, known, LocalDate.now(clock), name);
        trail.record(
                "verification.import",
                "evidence:" + kind,
                table.size() + " rows, " + known.size() + " known, " + unreadable + " unreadable");
        return new ImportedEvidence(table.size(), known.size(), unreadable);
    }

    private static Optional<String> dukcapil(String status) {
        var name = status.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return List.of(DukcapilAnswer.values()).stream()
                .map(DukcapilAnswer::name)
                .filter(name::equals)
                .findFirst();
    }

    private static Optional<String> decile(String text) {
        return text.matches("[1-9]|10") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<SeenMembership> participant(Map<String, String> row) {
        var nik = Nik.of(row.getOrDefault("nik", ""));
        var segment = List.of(Segment.values()).stream()
                .filter(each ->
                        each.name().equals(row.getOrDefault("segment", "").toUpperCase(Locale.ROOT)))
                .findFirst();
        if (nik.isEmpty() || segment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SeenMembership(
                nik.get(),
                row.getOrDefault("name", ""),
                date(row.getOrDefault("birthdate", "")),
                segment.get(),
                row.getOrDefault("status", "").equalsIgnoreCase("AKTIF"),
                date(row.getOrDefault("paidthrough", "")).map(BillingMonth::containing)));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
