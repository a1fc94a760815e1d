package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Kpj;
import id.gemet.vault.PublishedKeys;
import id.gemet.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cards as stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CardRows {

    private static final String SELECT = """
            select c.id, c.term_id, c.worker_id, w.name, coalesce(c.kelurahan_code, '') as kelurahan, t.kpj,
                   upper(t.months) - 1 as through, f.payer_name, c.code, h.handed_on,
                   coalesce(h.received_by, '') as received_by
              from enrolment.card c
              join enrolment.term t on t.id = c.term_id
              join funding.published_commitment f on f.id = t.commitment_id
              join registry.published_worker w on w.id = c.worker_id
              left join enrolment.handover h on h.card_id = c.id
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    CardRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A card with a code of its own for everybody under cover who has none. */
    int addMissing() {
        return jdbc.sql("""
            insert into enrolment.card (office_id, term_id, worker_id, kelurahan_code, printed_at)
            select t.office_id, t.id, t.worker_id, t.kelurahan_code, :at
              from enrolment.term t
             where t.status = 'ACTIVE'
                on conflict (term_id) do nothing
            """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By name; of one kelurahan, or of all when the code is empty. */
    List<Card> list(String kelurahan, boolean waitingOnly) {
        return jdbc.sql(SELECT + """
             where (:kelurahan = '' or c.kelurahan_code = :kelurahan)
               and (not :waiting or h.card_id is null)
             order by kelurahan, w.name, c.id
            """)
                .param("kelurahan", kelurahan)
                .param("waiting", waitingOnly)
                .query(this::card)
                .list();
    }

    /** Of a cover that holds on the day. */
    Optional<Card> of(WorkerId worker, LocalDate day) {
        return jdbc.sql(SELECT + """
             where c.worker_id = :worker and t.status = 'ACTIVE' and t.months @> :day::date
            """)
                .param("worker", worker.value())
                .param("day", day)
                .query(this::card)
                .optional();
    }

    List<Cards.Heap> heaps() {
        return jdbc.sql("""
            select coalesce(c.kelurahan_code, '') as kelurahan, count(*) as printed, count(h.card_id) as handed
              from enrolment.card c
              left join enrolment.handover h on h.card_id = c.id
             group by 1
             order by 1
            """)
                .query((row, number) ->
                        new Cards.Heap(row.getString("kelurahan"), row.getInt("printed"), row.getInt("handed")))
                .list();
    }

    /** How many under cover have no card yet. */
    int missing() {
        return jdbc.sql("""
            select count(*) from enrolment.term t
             where t.status = 'ACTIVE' and not exists (select from enrolment.card c where c.term_id = t.id)
            """).query(Integer.class).single();
    }

    /** False when it is in somebody's hands already, or is none of this office's. */
    boolean handOver(CardId id, LocalDate day, String receivedBy) {
        var actor = Acting.current();
        return jdbc.sql("""
            insert into enrolment.handover (card_id, office_id, kelurahan_code, handed_on, received_by, by_user,
                                            by_name)
            select id, office_id, kelurahan_code, :day, :receiver, :user, :name
              from enrolment.card where id = :id
                on conflict (card_id) do nothing
            """)
                        .param("id", id.value())
                        .param("day", day)
                        .param("receiver", receivedBy)
                        .param("user", actor.user().value())
                        .param("name", actor.name())
                        .update()
                == 1;
    }

    /** In somebody's hands, under cover, and without a signature of a key that counts; signed today only if handed over before. */
    private static final String UNSIGNED = """
             where h.card_id is not null and t.status = 'ACTIVE' and t.months @> :today::date
               and not exists (select from enrolment.card_signature s
                                where s.card_id = c.id and s.key_id = any (:keys)
                                  and not (s.signed_on = :today and h.handed_on < :today))
            """;

    List<Card> unsigned(PublishedKeys keys, LocalDate today) {
        return jdbc.sql(SELECT + UNSIGNED + " order by kelurahan, w.name, c.id")
                .param("today", today)
                .param("keys", counting(keys))
                .query(this::card)
                .list();
    }

    /** Those already signed anew today not counted. */
    int countUnsigned(PublishedKeys keys, LocalDate today) {
        return jdbc.sql("""
            select count(*)
              from enrolment.card c
              join enrolment.term t on t.id = c.term_id
              join enrolment.handover h on h.card_id = c.id
             where t.status = 'ACTIVE' and t.months @> :today::date
               and not exists (select from enrolment.card_signature s where s.card_id = c.id and s.key_id = any (:keys))
            """)
                .param("today", today)
                .param("keys", counting(keys))
                .query(Integer.class)
                .single();
    }

    private static Integer[] counting(PublishedKeys keys) {
        return keys.keys().stream()
                .filter(each -> each.revoked().isEmpty())
                .map(each -> each.key().id())
                .toArray(Integer[]::new);
    }

    void addSignatures(List<Card> cards, int key, LocalDate today) {
        var actor = Acting.current();
        jdbc.sql("""
            insert into enrolment.card_signature (card_id, key_id, signed_on, office_id, kelurahan_code, by_user, by_name)
            select id, :key, :today, office_id, kelurahan_code, :user, :name
              from enrolment.card where id = any (:cards::uuid[])
                on conflict do nothing
            """)
                .param("key", key)
                .param("today", today)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("cards", cards.stream().map(card -> card.id().toString()).toArray(String[]::new))
                .update();
    }

    private Card card(ResultSet row, int number) throws SQLException {
        var term = new TermId(row.getObject("term_id", UUID.class));
        var kpj = new Kpj(
                new String(vault.open(row.getBytes("kpj"), Batches.sealContext(term)), StandardCharsets.US_ASCII));
        return new Card(
                new CardId(row.getObject("id", UUID.class)),
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("name"),
                row.getString("kelurahan"),
                kpj.masked(),
                BillingMonth.containing(row.getObject("through", LocalDate.class)),
                row.getString("payer_name"),
                row.getString("code"),
                Optional.ofNullable(row.getObject("handed_on", LocalDate.class)),
                row.getString("received_by"));
    }
}
