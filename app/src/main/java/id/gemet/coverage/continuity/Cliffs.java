package id.gemet.coverage.continuity;

import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Those of the acting pemda for whom nobody pays on, as far as the actor may see them. */
@Repository
@Transactional(readOnly = true)
public class Cliffs {

    private final JdbcClient jdbc;

    Cliffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the day on. */
    public List<Cliff> from(LocalDate day) {
        return jdbc.sql("""
            select e.lost_on, e.line_id, l.payer_name, l.name, l.free_rupiah, e.kelurahan_code, e.people, e.monthly
              from (select lost_on, line_id, kelurahan_code, count(*) as people, sum(monthly_rupiah) as monthly
                      from coverage.last_term
                     where lost_on >= :day
                     group by lost_on, line_id, kelurahan_code) e
              join funding.published_line l on l.id = e.line_id
             order by e.lost_on, l.payer_name, l.name, e.kelurahan_code
            """).param("day", day).query(Cliffs::cliff).list();
    }

    public List<Losing> people(Whom whom, int limit, int offset) {
        return jdbc.sql("""
            select e.worker_id, e.shown_as, e.kelurahan_code, l.payer_name, l.name,
                   (select max(n.days_ahead) from coverage.notice n
                     where n.term_id = e.id and n.lost_on = e.lost_on and n.audience = 'WORKER') as told
              from coverage.losing(:day, :line::uuid, :kelurahan) e
              join funding.published_line l on l.id = e.line_id
             order by e.kelurahan_code, e.shown_as, e.id
             limit :limit offset :offset
            """)
                .params(whom.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(Cliffs::losing)
                .list();
    }

    private static Cliff cliff(ResultSet row, int number) throws SQLException {
        return new Cliff(
                row.getObject("lost_on", LocalDate.class),
                new Cliff.Line(
                        row.getObject("line_id", UUID.class),
                        row.getString("payer_name"),
                        row.getString("name"),
                        new Rupiah(row.getLong("free_rupiah"))),
                kelurahan(row.getString("kelurahan_code")),
                row.getInt("people"),
                new Rupiah(row.getLong("monthly")));
    }

    private static Losing losing(ResultSet row, int number) throws SQLException {
        return new Losing(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("shown_as"),
                kelurahan(row.getString("kelurahan_code")),
                row.getString("payer_name") + " · " + row.getString("name"),
                Optional.ofNullable(row.getObject("told", Integer.class)));
    }

    private static Optional<RegionCode> kelurahan(@Nullable String code) {
        return Optional.ofNullable(code).map(RegionCode::new);
    }
}
