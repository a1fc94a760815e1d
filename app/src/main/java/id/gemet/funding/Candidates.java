package id.gemet.funding;

import id.gemet.registry.WorkerId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sector;
import id.gemet.shared.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The waiting list: people on approved decrees for whom this pemda has set nothing aside in the months asked about.
 * Whoever the insurer turned away waits again only after being verified anew.
 */
@Repository
class Candidates {

    private static final Map<String, Sector> SECTORS =
            Occupations.load().all().stream().collect(Collectors.toMap(Occupation::slug, Occupation::sector));

    private static final String PERSON = """
        select v.worker_id, v.identity_id, v.kelurahan_code, nullif(v.occupation, '') as occupation,
               v.decile::integer as decile, v.verified_on, v.decree_id, w.name, w.sex, :year - w.birth_year as age,
        """;

    private static final String WAITING = PERSON + """
               exists (select from funding.commitment c
                        where c.identity_id = v.identity_id and c.status = 'RESERVED'
                          and c.months @> :before::date) as covered_now
          from funding.published_waiting(:months::daterange) v
          join registry.published_worker w on w.id = v.worker_id
        """;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom a plan is made for: those who wait, and those whose money ends within the months. */
    List<Candidate> toPlanFor(MonthRange months) {
        return Stream.concat(waitingFor(months).stream(), endingIn(months).stream())
                .toList();
    }

    List<Candidate> waitingFor(MonthRange months) {
        return waiting("order by v.worker_id", months)
                .query(Candidates::candidate)
                .list();
    }

    /** Those whose money ends within the months, for the months after; turned away by the insurer as in the waiting list. */
    private List<Candidate> endingIn(MonthRange months) {
        return jdbc.sql("""
            with ending as (
                select identity_id, max(upper(months)) as until
                  from funding.commitment
                 where status = 'RESERVED' and months && :months::daterange
                 group by identity_id
                having max(upper(months)) < upper(:months::daterange)
            )
            """ + PERSON + """
                   true as covered_now
              from ending e
              join verification.published_verified v on v.identity_id = e.identity_id
              join registry.published_worker w on w.id = v.worker_id
             where v.decree_id is not null
               and not exists (select from funding.commitment c
                                 join funding.proposal p on p.id = c.proposal_id
                                where c.identity_id = v.identity_id
                                  and c.months && daterange(e.until, upper(:months::daterange))
                                  and v.verified_on <= p.decided_at::date)
             order by v.worker_id
            """)
                .param("months", months.toRange())
                .param("year", months.first().month().getYear())
                .query(Candidates::candidate)
                .list();
    }

    /** Whether one worker stands there for the months. */
    Optional<Candidate> waitingFor(MonthRange months, WorkerId worker) {
        return waiting("where v.worker_id = :worker", months)
                .param("worker", worker.value())
                .query(Candidates::candidate)
                .optional();
    }

    /** These workers where they are verified and on a decree, whoever pays for them. */
    List<Candidate> verified(Collection<WorkerId> workers, MonthRange months) {
        return jdbc.sql(PERSON + """
                   true as covered_now
              from verification.published_verified v
              join registry.published_worker w on w.id = v.worker_id
             where v.worker_id = any (:workers::uuid[]) and v.decree_id is not null
            """)
                .param("year", months.first().month().getYear())
                .param("workers", workers.stream().map(WorkerId::toString).toArray(String[]::new))
                .query(Candidates::candidate)
                .list();
    }

    private JdbcClient.StatementSpec waiting(String whom, MonthRange months) {
        return jdbc.sql(WAITING + whom)
                .param("before", months.first().plusMonths(-1).firstDay())
                .param("months", months.toRange())
                .param("year", months.first().month().getYear());
    }

    /** How many stand there for the month, without reading them. */
    int countWaitingFor(MonthRange months) {
        return jdbc.sql("select count(*) from funding.published_waiting(:months::daterange)")
                .param("months", months.toRange())
                .query(Integer.class)
                .single();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var kelurahan = row.getString("kelurahan_code");
        var occupation = row.getString("occupation");
        return new Candidate(
                row.getObject("worker_id", UUID.class),
                row.getObject("identity_id", UUID.class),
                kelurahan == null ? null : new RegionCode(kelurahan),
                occupation,
                row.getObject("decile", Integer.class),
                row.getObject("verified_on", LocalDate.class),
                row.getBoolean("covered_now"),
                sector(occupation),
                MaskedName.of(row.getString("name")),
                sex(row.getString("sex")),
                row.getObject("age", Integer.class),
                row.getObject("decree_id", UUID.class));
    }

    private static @Nullable Sex sex(@Nullable String code) {
        return code == null ? null : Sex.ofCode(code).orElse(null);
    }

    private static Sector sector(@Nullable String occupation) {
        return occupation == null ? Sector.OTHER : SECTORS.getOrDefault(occupation, Sector.OTHER);
    }
}
