package id.gemet.enrolment;

import id.gemet.funding.LineId;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is under cover on a line in a month or later: accepted by the insurer, with months that reach it. */
@Repository
@Transactional(readOnly = true)
public class LineMembers {

    private static final String MEMBERS = """
              from enrolment.term t
              join registry.published_worker w on w.id = t.worker_id
             where t.line_id = :line and t.status = 'ACTIVE' and t.ends_before > :month
               and position(lower(:name) in lower(w.name)) > 0
        """;

    /** @param last of the months the line pays for */
    public record Member(WorkerId worker, String name, Optional<RegionCode> kelurahan, BillingMonth last) {}

    private final JdbcClient jdbc;

    LineMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WorkerId> of(LineId line, BillingMonth month) {
        return asked("select distinct t.worker_id", line, month, "", "")
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** The last month the line pays for anybody; empty where it pays for nobody. */
    public Optional<BillingMonth> last(LineId line, BillingMonth month) {
        return asked("select max(t.ends_before) as ends_before", line, month, "", "")
                .query((row, number) -> Optional.ofNullable(row.getObject("ends_before", LocalDate.class)))
                .single()
                .map(LineMembers::monthBefore);
    }

    /** @param name or part of one; empty: everybody */
    public int count(LineId line, BillingMonth month, String name) {
        return asked("select count(distinct t.worker_id)", line, month, name, "")
                .query(Integer.class)
                .single();
    }

    /** @param name or part of one; empty: everybody */
    public List<Member> named(LineId line, BillingMonth month, String name, int limit, int offset) {
        return asked(
                        "select t.worker_id, w.name, t.kelurahan_code, max(t.ends_before) as ends_before",
                        line,
                        month,
                        name,
                        "group by t.worker_id, w.name, t.kelurahan_code"
                                + " order by w.name, t.worker_id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(LineMembers::member)
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String select, LineId line, BillingMonth month, String name, String afterwards) {
        return jdbc.sql(select + "\n" + MEMBERS + afterwards)
                .param("line", line.value())
                .param("month", month.firstDay())
                .param("name", name);
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                monthBefore(row.getObject("ends_before", LocalDate.class)));
    }

    private static BillingMonth monthBefore(LocalDate day) {
        return BillingMonth.containing(day).plusMonths(-1);
    }
}
