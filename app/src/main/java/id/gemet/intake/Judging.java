package id.gemet.intake;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.intake.judge.ListJudge;
import id.gemet.intake.judge.UnusableList;
import id.gemet.registry.Memberships;
import id.gemet.registry.Rolls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges a list and keeps a row for every row of its file, a thousand in each transaction. Begun again after a crash it
 * starts over, for a list is judged as a whole; nobody sees rows of a list that is still being judged.
 */
@Component
class Judging {

    private static final int CHUNK = 1_000;

    private final Lists lists;
    private final Rows rows;
    private final Jobs jobs;
    private final Rolls rolls;
    private final Memberships memberships;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Judging(
            Lists lists,
            Rows rows,
            Jobs jobs,
            Rolls rolls,
            Memberships memberships,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.jobs = jobs;
        this.rolls = rolls;
        this.memberships = memberships;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void run(Job job) {
        var list = job.list();
        transaction.executeWithoutResult(status -> {
            jobs.startOver(job);
            rows.removeAll(list);
        });
        var name = lists.find(list).orElseThrow().fileName();
        try (var file = ListFile.open(lists.content(list), name)) {
            judge(job, file);
        } catch (UnreadableFile refused) {
            refuse(job, refused.refusal().messageKey());
        } catch (UnusableList unusable) {
            refuse(job, unusable.reason().messageKey());
        } catch (IOException problem) {
            throw new UncheckedIOException("A list could not be read", problem);
        }
    }

    private void judge(Job job, ListFile file) throws IOException, UnusableList {
        var actor = Acting.current();
        var roll = CompletableFuture.supplyAsync(() -> Acting.as(actor, rolls::current));
        var judge = new ListJudge(
                Optional.of(actor.region()),
                LocalDate.now(clock),
                new KnownWorkers(roll::join),
                new KnownParticipants(memberships.all()));
        var judged = judge.judge(file, lists.mappings(job.list()).bySheet());
        var content = new RowContents(judged, roll.join());
        var writer = new Chunks(chunk -> keep(job, chunk));
        file.rows(raw -> content.accept(raw, writer::add));
        content.finish(writer::add);
        writer.flush();
        finish(job, file);
    }

    private void finish(Job job, ListFile file) {
        transaction.executeWithoutResult(status -> {
            var list = job.list();
            lists.recount(list);
            lists.setNotes(list, notes(file));
            lists.become(list, ListStatus.JUDGED, ListStatus.JUDGING);
            jobs.finish(job);
            trail.record("intake.judge", "list:" + list, summary(list));
        });
    }

    private String summary(ListId list) {
        var counts = lists.find(list).orElseThrow().counts();
        return "read %d, new %d, known %d, updated %d, repair %d, ignored %d"
                .formatted(
                        counts.read(),
                        counts.fresh(),
                        counts.known(),
                        counts.updated(),
                        counts.repair(),
                        counts.ignored());
    }

    /** Kind and arguments, one tab between them. */
    private static List<String> notes(ListFile file) {
        return file.notes().stream()
                .map(note -> Stream.concat(
                                Stream.of(note.kind().name()),
                                note.arguments().stream().map(Object::toString))
                        .collect(Collectors.joining("\t")))
                .toList();
    }

    private void refuse(Job job, String reason) {
        transaction.executeWithoutResult(status -> {
            rows.removeAll(job.list());
            lists.refuse(job.list(), reason);
            jobs.finish(job);
            trail.record("intake.refuse", "list:" + job.list(), reason);
        });
    }

    void giveUp(Job job) {
        refuse(job, "intake.refusal.DEFECT");
    }

    private void keep(Job job, List<ListRow> chunk) {
        transaction.executeWithoutResult(status -> {
            jobs.progress(job, chunk.size());
            rows.add(job.list(), chunk);
        });
    }

    /** Collects rows until there are a thousand. */
    private static final class Chunks {

        private final Consumer<List<ListRow>> keep;
        private final List<ListRow> waiting = new ArrayList<>(CHUNK);

        Chunks(Consumer<List<ListRow>> keep) {
            this.keep = keep;
        }

        void add(ListRow row) {
            waiting.add(row);
            if (waiting.size() == CHUNK) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                keep.accept(waiting);
                waiting.clear();
            }
        }
    }
}
