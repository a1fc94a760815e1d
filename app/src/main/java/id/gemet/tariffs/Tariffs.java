package id.gemet.tariffs;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rates and reductions in force, from the database; they change by migration, with their regulation. */
@Repository
@Transactional(readOnly = true)
public class Tariffs {

    private final JdbcClient jdbc;

    Tariffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Tariff monthly(PayerKind payer, Sector sector, BillingMonth month) {
        return table().monthly(payer, sector, month);
    }

    /** All of it, for those who price many months. */
    public TariffTable table() {
        return new TariffTable(rates(), reductions());
    }

    private List<Rate> rates() {
        return jdbc.sql("""
                select branch, lower(months) as from_day, coalesce(upper(months), 'infinity') as before_day,
                       amount_rupiah, regulation
                  from tariffs.rate
                """)
                .query((row, number) -> new Rate(
                        Rate.Branch.valueOf(row.getString("branch")),
                        months(row),
                        new Rupiah(row.getLong("amount_rupiah")),
                        row.getString("regulation")))
                .list();
    }

    private List<Reduction> reductions() {
        return jdbc.sql("""
                select payer_kind, sector, lower(months) as from_day, coalesce(upper(months), 'infinity') as before_day,
                       percent_off, applies, regulation
                  from tariffs.reduction
                """)
                .query((row, number) -> new Reduction(
                        PayerKind.valueOf(row.getString("payer_kind")),
                        Sector.valueOf(row.getString("sector")),
                        months(row),
                        row.getInt("percent_off"),
                        row.getBoolean("applies"),
                        row.getString("regulation")))
                .list();
    }

    private static MonthSpan months(ResultSet row) throws SQLException {
        return new MonthSpan(row.getObject("from_day", LocalDate.class), row.getObject("before_day", LocalDate.class));
    }
}
