package id.gemet.funding.pledge;

import id.gemet.access.OfficeId;
import id.gemet.funding.CoveredMonths;
import id.gemet.funding.CoveredMonths.Covered;
import id.gemet.funding.LineId;
import id.gemet.funding.Payer;
import id.gemet.funding.PayerId;
import id.gemet.funding.TransferId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pledges as they stand, each with what its line's ledger, commitments and terms make of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PledgeReading {

    private final JdbcClient jdbc;
    private final CoveredMonths covered;
    private final Clock clock;

    PledgeReading(JdbcClient jdbc, CoveredMonths covered, Clock clock) {
        this.jdbc = jdbc;
        this.covered = covered;
        this.clock = clock;
    }

    Optional<Pledge> find(PledgeId id) {
        return read(id).stream().findFirst();
    }

    /** By payer, then the latest paper first. */
    List<Pledge> list() {
        return read(null);
    }

    private List<Pledge> read(@Nullable PledgeId only) {
        var due = instalments();
        var receipts = receipts();
        var active = covered.through(BillingMonth.containing(LocalDate.now(clock)));
        return jdbc.sql("""
            with matched as (
                select line_id, count(distinct worker_id) as people, sum(funding.count_months(months)) as months,
                       sum(funding.count_months(months) * monthly_rupiah) as rupiah
                  from funding.commitment
                 where status = 'RESERVED' and line_id in (select line_id from funding.pledge_line)
                 group by line_id)
            select p.id, p.occasion, y.id as payer_id, y.kind, y.name, y.company_id, v.version, v.unit, v.quantity,
                   v.months, v.worth_rupiah, v.document, v.dated, l.line_id,
                   (select max(number) from funding.pledge_instalment i where i.pledge_id = p.id) as last_number,
                   coalesce(-b.source_rupiah, 0) as committed,
                   (select coalesce(sum(amount_rupiah), 0) from funding.live_receipt r
                     where r.pledge_id = p.id) as received,
                   coalesce(m.people, 0) as matched_people, coalesce(m.months, 0) as matched_months,
                   coalesce(m.rupiah, 0) as matched_rupiah
              from funding.pledge p
              join funding.payer y on y.id = p.payer_id
              join funding.pledge_version v on v.pledge_id = p.id
              left join funding.pledge_line l on l.pledge_id = p.id
              left join funding.balance b on b.line_id = l.line_id
              left join matched m on m.line_id = l.line_id
             where v.version = (select max(version) from funding.pledge_version w where w.pledge_id = p.id)
               and (:only::uuid is null or p.id = :only::uuid)
             order by y.name, v.dated desc, p.id
            """)
                .param("only", only == null ? null : only.value())
                .query((row, number) -> pledge(row, due, receipts, active))
                .list();
    }

    private static Pledge pledge(
            ResultSet row,
            Map<PledgeId, List<Instalment>> due,
            Map<PledgeId, Map<Integer, List<Receipt>>> receipts,
            Map<LineId, Covered> active)
            throws SQLException {
        var id = new PledgeId(row.getObject("id", UUID.class));
        var line = Optional.ofNullable(row.getObject("line_id", UUID.class)).map(LineId::new);
        return new Pledge(
                id,
                new Payer(
                        new PayerId(row.getObject("payer_id", UUID.class)),
                        PayerKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("company_id", UUID.class))
                                .map(OfficeId::new)),
                row.getString("occasion"),
                row.getInt("version"),
                new PledgeTerms(
                        PledgeUnit.valueOf(row.getString("unit")),
                        row.getLong("quantity"),
                        MonthRange.parse(row.getString("months")),
                        new Rupiah(row.getLong("worth_rupiah")),
                        row.getString("document"),
                        row.getObject("dated", LocalDate.class),
                        due.getOrDefault(id, List.of())),
                row.getInt("last_number"),
                receipts.getOrDefault(id, Map.of()),
                line,
                stages(
                        row,
                        line.map(carrying -> active.getOrDefault(carrying, CoveredMonths.NOBODY))
                                .orElse(CoveredMonths.NOBODY)));
    }

    private static PledgeStages stages(ResultSet row, Covered active) throws SQLException {
        return new PledgeStages(
                new Rupiah(row.getLong("worth_rupiah")),
                new Rupiah(row.getLong("committed")),
                new Rupiah(row.getLong("received")),
                row.getInt("matched_people"),
                row.getInt("matched_months"),
                new Rupiah(row.getLong("matched_rupiah")),
                active.people(),
                active.months());
    }

    /** Of each pledge's latest version, the earliest due first. */
    private Map<PledgeId, List<Instalment>> instalments() {
        var found = new HashMap<PledgeId, List<Instalment>>();
        jdbc.sql("""
            select i.pledge_id, i.number, i.due_on, i.amount_rupiah
              from funding.pledge_instalment i
             where i.version = (select max(version) from funding.pledge_version v where v.pledge_id = i.pledge_id)
             order by i.due_on, i.number
            """).query(row -> {
            found.computeIfAbsent(id(row), pledge -> new ArrayList<>())
                    .add(new Instalment(
                            row.getInt("number"),
                            row.getObject("due_on", LocalDate.class),
                            new Rupiah(row.getLong("amount_rupiah"))));
        });
        return found;
    }

    /** By pledge and number of the instalment, the earliest first. */
    private Map<PledgeId, Map<Integer, List<Receipt>>> receipts() {
        var found = new HashMap<PledgeId, Map<Integer, List<Receipt>>>();
        jdbc.sql("""
            select pledge_id, number, transfer_id, at, document, amount_rupiah
              from funding.live_receipt
             order by at, transfer_id
            """).query(row -> {
            found.computeIfAbsent(id(row), pledge -> new HashMap<>())
                    .computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                    .add(new Receipt(
                            new TransferId(row.getObject("transfer_id", UUID.class)),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("document"),
                            new Rupiah(row.getLong("amount_rupiah"))));
        });
        return found;
    }

    private static PledgeId id(ResultSet row) throws SQLException {
        return new PledgeId(row.getObject("pledge_id", UUID.class));
    }
}
