package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.enrolment.BatchRows.Member;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes to the insurer: everybody funded and not yet sent, in one file per batch. */
@Service
@Transactional
public class Batches {

    /** A reason the insurer gave, and for how many. */
    public record Refusal(String reason, int people) {}

    private final BatchRows batches;
    private final TermRows terms;
    private final FileLayouts layouts;
    private final Registry registry;
    private final Vault vault;
    private final AuditTrail audit;
    private final Statistics statistics;
    private final Clock clock;

    Batches(
            BatchRows batches,
            TermRows terms,
            FileLayouts layouts,
            Registry registry,
            Vault vault,
            AuditTrail audit,
            Statistics statistics,
            Clock clock) {
        this.batches = batches;
        this.terms = terms;
        this.layouts = layouts;
        this.registry = registry;
        this.vault = vault;
        this.audit = audit;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** Everybody with a commitment and no term; empty when there is nobody. Safe to press twice. */
    public Optional<BatchId> create() {
        batches.queueUp();
        terms.addForCommitments(BillingMonth.containing(Acting.current().today(clock)));
        var made = batches.addOfPendingTerms();
        made.flatMap(batches::find)
                .ifPresent(batch -> audit.record(
                        "enrolment.batch",
                        "batch:" + batch.id(),
                        "%d people, %s a month".formatted(batch.people(), batch.monthly())));
        statistics.refresh();
        return made;
    }

    /** The insurer's file. It holds full NIKs, so everybody in it is written into the read log with the purpose. */
    public InsurerFile fileOf(BatchId id, InsurerFile.Format format, String purpose) {
        var batch = batches.lock(id).orElseThrow(() -> new IllegalArgumentException("No such batch"));
        var members = batches.members(id);
        var people = registry.revealAll(members.stream().map(Member::worker).toList(), purpose);
        var rows = new ArrayList<FileRow>();
        var indexes = new ArrayList<String>();
        for (var member : members) {
            var person = Optional.ofNullable(people.get(member.worker()))
                    .orElseThrow(() -> new IllegalStateException("Worker %s is gone".formatted(member.worker())));
            rows.add(new FileRow(member.number(), person, member.months(), member.monthly()));
            indexes.add(nikIndex(person.nik().digits()));
        }
        batches.remember(id, members.stream().map(Member::number).toList(), indexes);
        var file = InsurerFiles.write(batch.number(), layouts.current(), rows, format);
        batches.rememberFile(id, file.sha256());
        audit.record("enrolment.file", "batch:" + id, "%d people, sha256 %s".formatted(rows.size(), file.sha256()));
        statistics.refresh();
        return file;
    }

    /** Marks the file as handed to the insurer; repeating it changes nothing. False before a file was made. */
    public boolean send(BatchId id) {
        var batch = batches.lock(id).orElseThrow(() -> new IllegalArgumentException("No such batch"));
        if (batch.fileHash().isEmpty()) {
            return false;
        }
        if (batch.status() == Batch.Status.DRAFT) {
            batches.become(batch, Batch.Status.SENT);
            audit.record("enrolment.send", "batch:" + id, "%d people".formatted(batch.people()));
        }
        return true;
    }

    @Transactional(readOnly = true)
    public List<Batch> list() {
        return batches.list();
    }

    @Transactional(readOnly = true)
    public Optional<Batch> find(BatchId id) {
        return batches.find(id);
    }

    @Transactional(readOnly = true)
    public List<Refusal> refusals(BatchId id) {
        return batches.refusals(id);
    }

    /** How many have money set aside and were never sent. */
    @Transactional(readOnly = true)
    public int unsent() {
        return batches.countUnsent();
    }

    String nikIndex(String digits) {
        return HexFormat.of().formatHex(vault.index("nik", digits));
    }

    static String sealContext(TermId term) {
        return "term:" + Acting.current().office() + ":" + term;
    }
}
