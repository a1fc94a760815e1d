package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The acting pemda's lines and people, as plans begin with them. */
@Repository
@Transactional(readOnly = true)
public class Outlook {

    private static final int RECENT_MONTHS = 3;

    private final JdbcClient jdbc;

    Outlook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines that may pay for the month or a later one, the first to end first. */
    public List<LineOutlook> lines(BillingMonth month) {
        var cohorts = cohorts(month);
        return jdbc.sql("""
            select id, payer_name, name, payer_kind, months, ceiling_rupiah - returned_rupiah as ceiling_rupiah,
                   free_rupiah
              from funding.published_line
             where upper(months) > :month
             order by upper(months), payer_kind, payer_name, name
            """)
                .param("month", month.firstDay())
                .query((row, number) -> line(row, cohorts))
                .list();
    }

    /** Names taken in a month, on average of the three whole months before. */
    public long listedPerMonth(BillingMonth month) {
        return jdbc.sql("""
            select count(*) / :months from registry.published_worker where listed_on >= :from and listed_on < :before
            """)
                .param("months", RECENT_MONTHS)
                .param("from", month.plusMonths(-RECENT_MONTHS).firstDay())
                .param("before", month.firstDay())
                .query(Long.class)
                .single();
    }

    private Map<UUID, List<Cohort>> cohorts(BillingMonth month) {
        var found = new HashMap<UUID, List<Cohort>>();
        jdbc.sql("""
            select line_id, upper(months) as before, count(*) as people, sum(monthly_rupiah) as monthly
              from funding.published_commitment
             where status = 'RESERVED' and months @> :month
             group by line_id, upper(months)
             order by upper(months)
            """).param("month", month.firstDay()).query(row -> {
            found.computeIfAbsent(row.getObject("line_id", UUID.class), line -> new ArrayList<>())
                    .add(new Cohort(
                            BillingMonth.containing(row.getObject("before", LocalDate.class))
                                    .plusMonths(-1),
                            row.getInt("people"),
                            new Rupiah(row.getLong("monthly"))));
        });
        return found;
    }

    private static LineOutlook line(ResultSet row, Map<UUID, List<Cohort>> cohorts) throws SQLException {
        return new LineOutlook(
                row.getString("payer_name"),
                row.getString("name"),
                PayerKind.valueOf(row.getString("payer_kind")),
                MonthRange.parse(row.getString("months")),
                new Rupiah(row.getLong("ceiling_rupiah")),
                new Rupiah(row.getLong("free_rupiah")),
                cohorts.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }
}
