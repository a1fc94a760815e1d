package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.enrolment.Standing;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.TariffTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reconciliations as stored, and the three lists they are made from. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReconciliationRows {

    /** @param subject the same person in every reconciliation */
    record Person(String subject, @Nullable UUID worker, String shownAs, String remark, PersonFacts facts) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ReconciliationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest of the month. */
    Optional<UUID> insurersList(BillingMonth month) {
        return jdbc.sql("select id from enrolment.published_active_list where month = :month order by id desc limit 1")
                .param("month", month.firstDay())
                .query(UUID.class)
                .optional();
    }

    /**
     * Everybody whom one of the three names, in a lasting order.
     *
     * @param standard what an active stranger counts with where the insurer's file names no dues
     */
    List<Person> people(BillingMonth month, UUID list, TariffTable tariffs, Rupiah standard) {
        return jdbc.sql("""
            with listed as (
                select t.identity_id, min(t.worker_id::text)::uuid as worker_id, max(t.shown_as) as shown_as,
                       sum(price.rupiah)::bigint as due, bool_and(t.status = 'PENDING') as waiting
                  from enrolment.published_term t
                  %s
                 where t.status <> 'REJECTED' and t.months @> :month
                 group by t.identity_id
            ), billed as (
                select t.identity_id, min(t.worker_id::text)::uuid as worker_id, max(t.shown_as) as shown_as,
                       sum(d.amount_rupiah)::bigint as billed, sum(d.paid_rupiah)::bigint as paid
                  from billing.due d
                  join enrolment.published_term t on t.id = d.term_id
                 where d.month = :month
                 group by t.identity_id
            ), insurer as (
                select coalesce('identity:' || identity_id, 'nik:' || encode(nik_index, 'hex'), 'row:' || row_number)
                           as subject,
                       (array_agg(identity_id))[1] as identity_id, bool_and(nik_index is not null) as readable,
                       array_agg(distinct standing) as standings, count(distinct kpj_index) as numbers,
                       sum(dues_rupiah)::bigint as dues, max(masked_nik) as masked_nik,
                       string_agg(distinct remark, '; ') as remark
                  from enrolment.published_active_row
                 where list_id = :list
                 group by 1
            )
            select coalesce('identity:' || coalesce(l.identity_id, b.identity_id), i.subject) as subject,
                   coalesce(l.worker_id, b.worker_id) as worker_id,
                   coalesce(l.shown_as, b.shown_as, nullif(i.masked_nik, ''), i.subject) as shown_as,
                   coalesce(i.remark, '') as remark, l.identity_id is not null as listed,
                   coalesce(l.waiting, false) as waiting, coalesce(i.standings, '{}') as standings,
                   coalesce(i.numbers, 0) as numbers, coalesce(i.readable, true) as readable,
                   coalesce(l.due, :standard) as due, coalesce(b.billed, 0) as billed, coalesce(b.paid, 0) as paid,
                   i.dues
              from listed l
              full join billed b on b.identity_id = l.identity_id
              full join insurer i on i.identity_id = coalesce(l.identity_id, b.identity_id)
             order by subject
            """.formatted(Prices.JOIN))
                .param("month", month.firstDay())
                .param("list", list)
                .param("standard", standard.amount())
                .params(Prices.of(month, tariffs).parameters())
                .query(ReconciliationRows::person)
                .list();
    }

    UUID add(BillingMonth month, UUID list, List<Person> people) {
        var id = jdbc.sql("""
            insert into billing.reconciliation (office_id, month, list_id, people, by_name, at)
            values (access.current_office(), :month, :list, :people, :name, :at)
            returning id
            """)
                .param("month", month.firstDay())
                .param("list", list)
                .param("people", people.size())
                .param("name", Acting.current().name())
                .param("at", now())
                .query(UUID.class)
                .single();
        jdbc.sql("""
            insert into billing.reconciled_person (reconciliation_id, number, office_id, subject, worker_id, shown_as,
                                                   remark, state, listed_rupiah, billed_rupiah, paid_rupiah,
                                                   insurer_rupiah)
            select :id, number, access.current_office(), subject, nullif(worker, '')::uuid, shown_as, remark, state,
                   listed, billed, paid, insurer
              from unnest(:subjects::text[], :workers::text[], :shown::text[], :remarks::text[], :states::text[],
                          :listed::bigint[], :billed::bigint[], :paid::bigint[], :insurer::bigint[])
                   with ordinality as p (subject, worker, shown_as, remark, state, listed, billed, paid, insurer, number)
            """)
                .param("id", id)
                .param("subjects", texts(people, Person::subject))
                .param("workers", texts(people, person -> person.worker() == null ? "" : person.worker()))
                .param("shown", texts(people, Person::shownAs))
                .param("remarks", texts(people, Person::remark))
                .param("states", texts(people, person -> PersonState.of(person.facts())))
                .param(
                        "listed",
                        texts(people, person -> person.facts().listedRupiah().amount()))
                .param("billed", texts(people, person -> person.facts().billed().amount()))
                .param("paid", texts(people, person -> person.facts().paid().amount()))
                .param(
                        "insurer",
                        texts(people, person -> person.facts().insurerRupiah().amount()))
                .update();
        return id;
    }

    /** The newest of the month. */
    Optional<Reconciliation> latest(BillingMonth month) {
        return jdbc.sql("""
            select r.id, l.file_name, r.by_name, r.at
              from billing.reconciliation r
              join enrolment.published_active_list l on l.id = r.list_id
             where r.month = :month order by r.id desc limit 1
            """)
                .param("month", month.firstDay())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Reconciliation(
                            id,
                            month,
                            piles(id),
                            row.getString("file_name"),
                            row.getString("by_name"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }

    private List<Pile> piles(UUID reconciliation) {
        return jdbc
                .sql("""
            select state, count(*) as people, sum(listed_rupiah)::bigint as listed, sum(billed_rupiah)::bigint as billed,
                   sum(paid_rupiah)::bigint as paid, sum(insurer_rupiah)::bigint as insurer, sum(gap_rupiah)::bigint as gap,
                   coalesce(sum(gap_rupiah) filter (where unexplained), 0)::bigint as unexplained
              from billing.reconciled where reconciliation_id = :id
             group by state
            """)
                .param("id", reconciliation)
                .query((row, number) -> new Pile(
                        PersonState.valueOf(row.getString("state")),
                        row.getInt("people"),
                        rupiah(row, "listed"),
                        rupiah(row, "billed"),
                        rupiah(row, "paid"),
                        rupiah(row, "insurer"),
                        rupiah(row, "gap"),
                        rupiah(row, "unexplained")))
                .list()
                .stream()
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }

    /** Those still to be explained first. */
    List<ReconciledPerson> page(UUID reconciliation, PersonState state, int limit, int offset) {
        return jdbc.sql("""
            select p.number, p.shown_as, p.remark, p.state, p.listed_rupiah, p.billed_rupiah, p.paid_rupiah,
                   p.insurer_rupiah, p.gap_rupiah,
                   (select e.reason from billing.explanation e
                     where e.office_id = p.office_id and e.month = p.month and e.subject = p.subject
                       and e.state = p.state and e.gap_rupiah = p.gap_rupiah
                     order by e.id desc limit 1) as explanation
              from billing.reconciled p
             where p.reconciliation_id = :id and p.state = :state
             order by p.unexplained desc, p.number
             limit :limit offset :offset
            """)
                .param("id", reconciliation)
                .param("state", state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new ReconciledPerson(
                        row.getInt("number"),
                        row.getString("shown_as"),
                        row.getString("remark"),
                        PersonState.valueOf(row.getString("state")),
                        rupiah(row, "listed_rupiah"),
                        rupiah(row, "billed_rupiah"),
                        rupiah(row, "paid_rupiah"),
                        rupiah(row, "insurer_rupiah"),
                        rupiah(row, "gap_rupiah"),
                        Optional.ofNullable(row.getString("explanation"))))
                .list();
    }

    /**
     * Returns how many were explained that were not before.
     *
     * @param numbers whom; empty for everybody in the state
     */
    int explain(UUID reconciliation, PersonState state, Collection<Integer> numbers, String reason) {
        var actor = Acting.current();
        return jdbc.sql("""
            insert into billing.explanation (office_id, month, subject, state, gap_rupiah, reason, by_user, by_name, at)
            select p.office_id, p.month, p.subject, p.state, p.gap_rupiah, :reason, :user, :name, :at
              from billing.reconciled p
             where p.reconciliation_id = :id and p.state = :state and p.unexplained
               and (:everybody or p.number = any (:numbers::integer[]))
            """)
                .param("id", reconciliation)
                .param("state", state.name())
                .param("everybody", numbers.isEmpty())
                .param("numbers", numbers.stream().map(String::valueOf).toArray(String[]::new))
                .param("reason", reason)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", now())
                .update();
    }

    /** @param numbers whom; empty for everybody in the state */
    List<WorkerId> workers(UUID reconciliation, PersonState state, Collection<Integer> numbers) {
        return jdbc.sql("""
            select worker_id from billing.reconciled_person
             where reconciliation_id = :id and state = :state and worker_id is not null
               and (:everybody or number = any (:numbers::integer[]))
            """)
                .param("id", reconciliation)
                .param("state", state.name())
                .param("everybody", numbers.isEmpty())
                .param("numbers", numbers.stream().map(String::valueOf).toArray(String[]::new))
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var dues = row.getObject("dues", Long.class);
        return new Person(
                row.getString("subject"),
                row.getObject("worker_id", UUID.class),
                row.getString("shown_as"),
                row.getString("remark"),
                new PersonFacts(
                        row.getBoolean("listed"),
                        row.getBoolean("waiting"),
                        Arrays.stream((String[]) row.getArray("standings").getArray())
                                .map(Standing::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getInt("numbers"),
                        row.getBoolean("readable"),
                        rupiah(row, "due"),
                        rupiah(row, "billed"),
                        rupiah(row, "paid"),
                        Optional.ofNullable(dues).map(Rupiah::new)));
    }

    private static Rupiah rupiah(ResultSet row, String column) throws SQLException {
        return new Rupiah(row.getLong(column));
    }

    private static String[] texts(List<Person> people, Function<Person, Object> text) {
        return people.stream().map(text).map(String::valueOf).toArray(String[]::new);
    }
}
