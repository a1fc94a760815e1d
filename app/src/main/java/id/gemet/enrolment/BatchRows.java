package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.registry.WorkerId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Batches and their rows as stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BatchRows {

    /** A person of a batch, in the order of the file. */
    record Member(int number, WorkerId worker, MonthRange months, Rupiah monthly) {}

    private static final String BATCHES = """
        select b.id, b.number, b.status, b.people, b.monthly_rupiah, b.made_by, b.made_at, b.file_hash, b.sent_at,
               b.answered_at,
               (select count(*) from enrolment.batch_row r where r.batch_id = b.id and r.answer = 'ACCEPTED')
                   as accepted,
               (select count(*) from enrolment.batch_row r where r.batch_id = b.id and r.answer = 'REJECTED')
                   as rejected
          from enrolment.batch b
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One after the other per office, so that nobody is put into two batches. */
    void queueUp() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('enrolment.batch ' || access.current_office(), 0))")
                .query((row, number) -> true)
                .single();
    }

    /** Empty when no pending term is without a batch. */
    Optional<BatchId> addOfPendingTerms() {
        return jdbc.sql("""
            with pending as (
                select t.id, t.office_id, t.monthly_rupiah,
                       row_number() over (order by t.kelurahan_code nulls last, t.worker_id) as row_number
                  from enrolment.term t
                 where t.status = 'PENDING'
                   and not exists (select from enrolment.batch_row r where r.term_id = t.id)
            ), batch as (
                insert into enrolment.batch (office_id, number, people, monthly_rupiah, made_by, made_at)
                select access.current_office(),
                       1 + coalesce((select max(number) from enrolment.batch), 0),
                       count(*), sum(monthly_rupiah), :name, :at
                  from pending
                having count(*) > 0
                returning id
            ), filled as (
                insert into enrolment.batch_row (batch_id, row_number, office_id, term_id)
                select batch.id, pending.row_number, pending.office_id, pending.id from batch, pending
            )
            select id from batch
            """)
                .param("name", Acting.current().name())
                .param("at", now())
                .query(UUID.class)
                .optional()
                .map(BatchId::new);
    }

    Optional<Batch> find(BatchId id) {
        return jdbc.sql(BATCHES + " where b.id = :id")
                .param("id", id.value())
                .query(BatchRows::batch)
                .optional();
    }

    /** Holds the batch until the transaction ends. */
    Optional<Batch> lock(BatchId id) {
        jdbc.sql("select id from enrolment.batch where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    List<Batch> list() {
        return jdbc.sql(BATCHES + " order by b.number desc")
                .query(BatchRows::batch)
                .list();
    }

    List<Member> members(BatchId id) {
        return jdbc.sql("""
            select r.row_number, t.worker_id, t.months, t.monthly_rupiah
              from enrolment.batch_row r
              join enrolment.term t on t.id = r.term_id
             where r.batch_id = :id
             order by r.row_number
            """)
                .param("id", id.value())
                .query((row, number) -> new Member(
                        row.getInt("row_number"),
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        MonthRange.parse(row.getString("months")),
                        new Rupiah(row.getLong("monthly_rupiah"))))
                .list();
    }

    List<Batches.Refusal> refusals(BatchId id) {
        return jdbc.sql("""
            select reason, count(*) as people from enrolment.batch_row
             where batch_id = :id and answer = 'REJECTED'
             group by reason order by people desc, reason
            """)
                .param("id", id.value())
                .query((row, number) -> new Batches.Refusal(row.getString("reason"), row.getInt("people")))
                .list();
    }

    /** How many have money set aside and were never sent. */
    int countUnsent() {
        return jdbc.sql("""
            select count(*) from funding.published_commitment c
             where c.status = 'RESERVED' and upper(c.months) > :today
               and not exists (select from enrolment.term t
                                 join enrolment.batch_row r on r.term_id = t.id
                                where t.commitment_id = c.id)
            """)
                .param("today", Acting.current().today(clock).withDayOfMonth(1))
                .query(Integer.class)
                .single();
    }

    /** What the answer's rows are found by. */
    void remember(BatchId id, List<Integer> numbers, List<String> nikIndexesHex) {
        jdbc.sql("""
            update enrolment.batch_row r
               set nik_index = decode(known.hex, 'hex')
              from unnest(:numbers::integer[], :indexes::text[]) as known (number, hex)
             where r.batch_id = :id and r.row_number = known.number
            """)
                .param("id", id.value())
                .param("numbers", numbers.stream().map(String::valueOf).toArray(String[]::new))
                .param("indexes", nikIndexesHex.toArray(String[]::new))
                .update();
    }

    void rememberFile(BatchId id, String sha256) {
        jdbc.sql("update enrolment.batch set file_hash = :hash where id = :id")
                .param("hash", sha256)
                .param("id", id.value())
                .update();
    }

    void become(Batch batch, Batch.Status next) {
        if (!batch.status().canBecome(next)) {
            throw new IllegalStateException(
                    "Batch %s is %s and cannot become %s".formatted(batch.id(), batch.status(), next));
        }
        jdbc.sql("""
            update enrolment.batch
               set status = :status,
                   sent_at = case when :status = 'SENT' then :at else sent_at end,
                   answered_at = case when :status = 'ANSWERED' then :at else answered_at end
             where id = :id
            """)
                .param("status", next.name())
                .param("at", now())
                .param("id", batch.id().value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                new BatchId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                Batch.Status.valueOf(row.getString("status")),
                row.getInt("people"),
                row.getInt("accepted"),
                row.getInt("rejected"),
                new Rupiah(row.getLong("monthly_rupiah")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("file_hash"),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
