package id.gemet.intake;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.intake.judge.ColumnMapping;
import id.gemet.intake.judge.Field;
import id.gemet.intake.judge.KnownPeople;
import id.gemet.intake.judge.ListJudge;
import id.gemet.intake.judge.Participants;
import id.gemet.intake.judge.SheetPreview;
import id.gemet.intake.judge.UnusableList;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a list: uploaded, its columns confirmed, judged, taken in, and, if it must be, taken back. */
@Service
public class Intake {

    private final Lists lists;
    private final Rows rows;
    private final Jobs jobs;
    private final JobRunner runner;
    private final MappingMemory memory;
    private final Registry registry;
    private final List<UndoVeto> vetoes;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(
            Lists lists,
            Rows rows,
            Jobs jobs,
            JobRunner runner,
            MappingMemory memory,
            Registry registry,
            List<UndoVeto> vetoes,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.jobs = jobs;
        this.runner = runner;
        this.memory = memory;
        this.registry = registry;
        this.vetoes = List.copyOf(vetoes);
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Keeps the file and what its columns seem to mean; nothing is kept of a file that cannot be read. */
    public Uploaded upload(Sender sender, String fileName, byte[] content) {
        List<SheetColumns> sheets;
        try (var file = ListFile.open(content, fileName)) {
            sheets = columns(new ListJudge(
                            Optional.of(Acting.current().region()),
                            LocalDate.now(clock),
                            KnownPeople.NONE,
                            Participants.NONE)
                    .preview(file));
        } catch (UnreadableFile refused) {
            return new Uploaded.Refused(refused.refusal().messageKey(), refused.arguments());
        } catch (UnusableList unusable) {
            return new Uploaded.Refused(unusable.reason().messageKey(), List.of(unusable.sheet()));
        } catch (IOException problem) {
            throw new UncheckedIOException("An uploaded file could not be read", problem);
        }
        return keep(sender, fileName, content, sheets);
    }

    private static List<SheetColumns> columns(List<SheetPreview> previews) {
        return previews.stream()
                .filter(preview -> preview.layout().hasPeople())
                .map(preview -> new SheetColumns(
                        preview.sheet().index(),
                        preview.sheet().name(),
                        preview.columns().stream()
                                .map(guess -> new SheetColumns.Column(
                                        guess.column(),
                                        guess.heading(),
                                        guess.field(),
                                        guess.confidence(),
                                        guess.samples()))
                                .toList()))
                .toList();
    }

    private Uploaded keep(Sender sender, String fileName, byte[] content, List<SheetColumns> sheets) {
        var hash = sha256(content);
        return transaction.execute(status -> {
            var same = lists.withContent(hash);
            var remembered = sheets.stream()
                    .map(sheet -> memory.recall(sender, sheet).map(sheet::with).orElse(sheet))
                    .toList();
            var id = lists.add(sender, fileName, hash, content, remembered, clock.instant());
            trail.record("intake.upload", "list:" + id, content.length + " bytes from " + sender.kind());
            return new Uploaded.Accepted(id, same);
        });
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Optional<UploadedList> find(ListId list) {
        return lists.find(list);
    }

    /** The newest first. */
    public List<UploadedList> newest(int limit, int offset) {
        return lists.newest(limit, offset);
    }

    /** What the columns are taken for: as confirmed, else as remembered or guessed. */
    public List<SheetColumns> mapping(ListId list) {
        var confirmed = lists.mappings(list).bySheet();
        return lists.columns(list).stream()
                .map(sheet -> {
                    var mapping = confirmed.get(sheet.sheet());
                    return mapping == null ? sheet : sheet.with(mapping.fields());
                })
                .toList();
    }

    /** Confirms the mapping as it stands. */
    public boolean confirmMapping(ListId list) {
        return confirmMapping(list, Map.of());
    }

    /**
     * Confirms what the columns hold, sheet by sheet; sheets not named stay as they are. False when the list has gone
     * too far for that.
     */
    public boolean confirmMapping(ListId list, Map<Integer, Map<Integer, Field>> corrections) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var found = lists.find(list).filter(each -> each.status().canBeMapped());
            if (found.isEmpty()) {
                return false;
            }
            var sheets = mapping(list).stream()
                    .map(sheet -> {
                        var correction = corrections.get(sheet.sheet());
                        return correction == null ? sheet : sheet.with(correction);
                    })
                    .toList();
            var bySheet = new HashMap<Integer, ColumnMapping>();
            sheets.forEach(sheet -> bySheet.put(sheet.sheet(), sheet.mapping()));
            lists.setMappings(list, new Mappings(bySheet));
            sheets.forEach(sheet -> memory.remember(found.get().sender(), sheet, LocalDate.now(clock)));
            return true;
        }));
    }

    /** Here and now; pages use {@link #judgeLater}. */
    public boolean judge(ListId list) {
        return now(list, Job.Kind.JUDGE, ListStatus.JUDGING, ListStatus.UPLOADED, ListStatus.MAPPED, ListStatus.JUDGED);
    }

    public boolean judgeLater(ListId list) {
        return later(
                list, Job.Kind.JUDGE, ListStatus.JUDGING, ListStatus.UPLOADED, ListStatus.MAPPED, ListStatus.JUDGED);
    }

    /** Takes the good rows in, here and now; the rows to repair stay, and can be taken in when they are mended. */
    public boolean commit(ListId list) {
        return now(list, Job.Kind.COMMIT, ListStatus.COMMITTING, ListStatus.JUDGED, ListStatus.COMMITTED);
    }

    public boolean commitLater(ListId list) {
        return later(list, Job.Kind.COMMIT, ListStatus.COMMITTING, ListStatus.JUDGED, ListStatus.COMMITTED);
    }

    private boolean now(ListId list, Job.Kind kind, ListStatus next, ListStatus... from) {
        var job = transaction.execute(
                status -> lists.become(list, next, from) ? Optional.of(jobs.begin(list, kind)) : Optional.<Job>empty());
        job.ifPresent(runner::perform);
        return job.isPresent();
    }

    private boolean later(ListId list, Job.Kind kind, ListStatus next, ListStatus... from) {
        boolean asked = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean mayBegin = lists.become(list, next, from);
            if (mayBegin) {
                jobs.ask(list, kind);
            }
            return mayBegin;
        }));
        if (asked) {
            runner.nudge();
        }
        return asked;
    }

    public Counts counts(ListId list) {
        return lists.find(list).orElseThrow().counts();
    }

    /** Takes a list back, but for the workers on whom something depends by now. */
    public Undone undo(ListId list) {
        return transaction.execute(status -> {
            var found = lists.find(list).filter(each -> each.canBeUndoneAt(clock.instant()));
            if (found.isEmpty() || !lists.become(list, ListStatus.UNDONE, ListStatus.COMMITTED)) {
                return new Undone.NotPossible();
            }
            var brought = registry.broughtOnlyBy(list.value());
            var kept = new HashMap<WorkerId, String>();
            vetoes.forEach(veto -> kept.putAll(veto.mustStay(brought)));
            int removed = registry.takeBack(list.value(), kept.keySet());
            rows.takenBack(list, kept.keySet());
            lists.recount(list);
            lists.undone(list, clock.instant());
            trail.record("intake.undo", "list:" + list, "removed %d, kept %d".formatted(removed, kept.size()));
            return new Undone.Done(removed, kept);
        });
    }
}
