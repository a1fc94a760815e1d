package id.gemet.funding;

import id.gemet.shared.Rupiah;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was posted to the ledger, to be read. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LedgerEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lines whose balance differs from the sum of their transfers. */
    int countDrifted() {
        return jdbc.sql("""
            select count(*)
              from funding.balance b
              left join lateral (select coalesce(sum(funding.effect('FREE', t)), 0) as free,
                                        coalesce(sum(funding.effect('RESERVED', t)), 0) as reserved,
                                        coalesce(sum(funding.effect('BILLED', t)), 0) as billed,
                                        coalesce(sum(funding.effect('PAID', t)), 0) as paid,
                                        coalesce(sum(funding.effect('RETURNED', t)), 0) as returned,
                                        coalesce(sum(funding.effect('PLEDGED', t)), 0) as pledged,
                                        coalesce(sum(funding.effect('SOURCE', t)), 0) as source
                                   from funding.transfer t
                                  where t.line_id = b.line_id) s on true
             where (b.free_rupiah, b.reserved_rupiah, b.billed_rupiah, b.paid_rupiah, b.returned_rupiah,
                    b.pledged_rupiah, b.source_rupiah)
                   is distinct from (s.free, s.reserved, s.billed, s.paid, s.returned, s.pledged, s.source)
            """).query(Integer.class).single();
    }

    /** Of every line, oldest first. */
    Map<LineId, List<LedgerEntry>> all() {
        var found = new HashMap<LineId, List<LedgerEntry>>();
        jdbc.sql("""
            select line_id, id, at, reason, from_account, to_account, amount_rupiah, document, dated, about,
                   by_name, reverses
              from funding.transfer order by at, id
            """).query(row -> {
            found.computeIfAbsent(new LineId(row.getObject("line_id", UUID.class)), line -> new ArrayList<>())
                    .add(entry(row, row.getRow()));
        });
        return found;
    }

    Optional<LedgerEntry> find(TransferId id) {
        return jdbc.sql("""
            select id, at, reason, from_account, to_account, amount_rupiah, document, dated, about,
                   by_name, reverses
              from funding.transfer where id = :id
            """).param("id", id.value()).query(LedgerEntries::entry).optional();
    }

    Optional<LineId> lineOf(TransferId id) {
        return jdbc.sql("select line_id from funding.transfer where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(LineId::new);
    }

    List<LedgerEntry> of(LineId line) {
        return jdbc.sql("""
            select id, at, reason, from_account, to_account, amount_rupiah, document, dated, about,
                   by_name, reverses
              from funding.transfer where line_id = :line order by at desc, id desc
            """)
                .param("line", line.value())
                .query(LedgerEntries::entry)
                .list();
    }

    /** On which days money arrived that is still there: by its document, else when it was entered. */
    List<LocalDate> arrivals(LineId line) {
        return jdbc.sql("""
            select coalesce(t.dated, (t.at at time zone :zone)::date) as arrived
              from funding.transfer t
             where t.line_id = :line and t.reason = 'RECEIPT'
               and not exists (select from funding.transfer undone where undone.reverses = t.id)
            """)
                .param("line", line.value())
                .param("zone", clock.getZone().getId())
                .query(LocalDate.class)
                .list();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new LedgerEntry(
                new TransferId(row.getObject("id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                reason,
                Account.valueOf(row.getString("from_account")),
                Account.valueOf(row.getString("to_account")),
                new Rupiah(row.getLong("amount_rupiah")),
                row.getString("document"),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                Optional.ofNullable(row.getObject("about", UUID.class))
                        .filter(about -> TransferReason.RESERVE.name().equals(reason))
                        .map(ProposalId::new),
                row.getString("by_name"),
                Optional.ofNullable(row.getObject("reverses", UUID.class)).map(TransferId::new));
    }
}
