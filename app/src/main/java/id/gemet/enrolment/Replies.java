package id.gemet.enrolment;

import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.enrolment.Reply.NoSuchBatch;
import id.gemet.enrolment.Reply.NotSent;
import id.gemet.enrolment.Reply.Problem;
import id.gemet.enrolment.Reply.Taken;
import id.gemet.enrolment.Reply.Unreadable;
import id.gemet.enrolment.ReplyRow.Answer.Accepted;
import id.gemet.enrolment.ReplyRow.Answer.Rejected;
import id.gemet.enrolment.ReplyRow.Answer.Unusable;
import id.gemet.enrolment.TermRows.Waiting;
import id.gemet.funding.CommitmentId;
import id.gemet.funding.Commitments;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.shared.Rupiah;
import id.gemet.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the insurer answered. The accepted come under cover with their participant number; what the rejected had reserved
 * goes back to its line. The same file again changes nothing, and an answer may come in parts.
 */
@Service
@Transactional
public class Replies {

    private static final HexFormat HEX = HexFormat.of();

    private final Batches batches;
    private final BatchRows rows;
    private final TermRows terms;
    private final FileLayouts layouts;
    private final Commitments commitments;
    private final Vault vault;
    private final AuditTrail audit;
    private final Statistics statistics;

    Replies(
            Batches batches,
            BatchRows rows,
            TermRows terms,
            FileLayouts layouts,
            Commitments commitments,
            Vault vault,
            AuditTrail audit,
            Statistics statistics) {
        this.batches = batches;
        this.rows = rows;
        this.terms = terms;
        this.layouts = layouts;
        this.commitments = commitments;
        this.vault = vault;
        this.audit = audit;
        this.statistics = statistics;
    }

    public Reply importReply(BatchId id, String fileName, byte[] bytes) {
        var batch = rows.lock(id);
        if (batch.isEmpty()) {
            return new NoSuchBatch();
        }
        if (batch.get().status() == Batch.Status.DRAFT) {
            return new NotSent();
        }
        List<ReplyRow> answers;
        try {
            answers = ReplySheet.read(bytes, fileName, layouts.replyHeadings());
        } catch (UnreadableFile refused) {
            return new Unreadable(refused.refusal().messageKey(), refused.arguments());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return answers.isEmpty()
                ? new Unreadable("enrolment.reply.no-headings", List.of())
                : take(batch.get(), answers);
    }

    private Reply take(Batch batch, List<ReplyRow> answers) {
        var sorted = sort(batch.id(), answers);
        terms.activate(
                List.copyOf(sorted.accepted.keySet()),
                sorted.accepted.entrySet().stream()
                        .map(entry -> HEX.formatHex(vault.seal(
                                entry.getValue().getBytes(StandardCharsets.US_ASCII),
                                Batches.sealContext(entry.getKey()))))
                        .toList(),
                sorted.accepted.values().stream()
                        .map(kpj -> HEX.formatHex(vault.index("kpj", kpj)))
                        .toList());
        terms.reject(List.copyOf(sorted.rejected.keySet()), List.copyOf(sorted.rejected.values()));
        var freed = sorted.freed.isEmpty() ? Rupiah.ZERO : commitments.release(sorted.freed, "Ditolak BPJS");
        rows.become(batch, Batch.Status.ANSWERED);
        audit.record(
                "enrolment.reply",
                "batch:" + batch.id(),
                "%d accepted, %d rejected, %s freed".formatted(sorted.accepted.size(), sorted.rejected.size(), freed));
        statistics.refresh();
        var waiting = rows.find(batch.id()).map(Batch::waiting).orElse(0);
        return new Taken(sorted.accepted.size(), sorted.rejected.size(), waiting, freed, sorted.problems);
    }

    private Sorted sort(BatchId id, List<ReplyRow> answers) {
        var byNik = new HashMap<String, Waiting>();
        terms.ofBatch(id).forEach(waiting -> byNik.put(waiting.nikIndexHex(), waiting));
        var sorted = new Sorted();
        for (var answer : answers) {
            var nik = answer.nikDigits();
            if (nik.isEmpty()) {
                sorted.problem(answer, Problem.Kind.NIK_UNREADABLE);
            } else {
                sorted.put(answer, Optional.ofNullable(byNik.get(batches.nikIndex(nik.get()))));
            }
        }
        return sorted;
    }

    /** The three piles, and what fits none of them. */
    private static final class Sorted {
        private final Map<TermId, String> accepted = new java.util.LinkedHashMap<>();
        private final Map<TermId, String> rejected = new java.util.LinkedHashMap<>();
        private final List<CommitmentId> freed = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        void put(ReplyRow row, Optional<Waiting> waiting) {
            if (waiting.isEmpty()) {
                problem(row, Problem.Kind.STRANGER);
                return;
            }
            switch (row.answer()) {
                case Accepted(var kpj) -> accept(row, waiting.get(), kpj.digits());
                case Rejected(var reason) -> reject(row, waiting.get(), reason);
                case Unusable(var kind) -> problem(row, kind);
            }
        }

        private void accept(ReplyRow row, Waiting waiting, String kpj) {
            if (waiting.answer().equals("REJECTED") || rejected.containsKey(waiting.term())) {
                problem(row, Problem.Kind.CONTRADICTS);
            } else if (waiting.answer().equals("WAITING")) {
                accepted.putIfAbsent(waiting.term(), kpj);
            }
        }

        private void reject(ReplyRow row, Waiting waiting, String reason) {
            if (waiting.answer().equals("ACCEPTED") || accepted.containsKey(waiting.term())) {
                problem(row, Problem.Kind.CONTRADICTS);
            } else if (waiting.answer().equals("WAITING") && rejected.putIfAbsent(waiting.term(), reason) == null) {
                freed.add(waiting.commitment());
            }
        }

        void problem(ReplyRow row, Problem.Kind kind) {
            problems.add(new Problem(row.row(), kind));
        }
    }
}
