package id.gemet.site.web;

import id.gemet.funding.Allocation;
import id.gemet.funding.Proposal;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits, and the money, from what other modules publish; each reader sees only their own part. */
@Repository
@Transactional(readOnly = true)
class CityCounts {

    record Waiting(long count, Optional<Instant> since) {}

    record Lists(long judged, long repair) {}

    record Money(Rupiah ceiling, Rupiah free, Rupiah reserved, Rupiah billed, Rupiah paid) {

        Rupiah used() {
            return reserved.plus(billed).plus(paid);
        }
    }

    record Bills(long count, Rupiah amount) {}

    private final JdbcClient jdbc;
    private final Allocation allocation;

    CityCounts(JdbcClient jdbc, Allocation allocation) {
        this.jdbc = jdbc;
        this.allocation = allocation;
    }

    /** Allocations and decrees that somebody proposed and nobody decided on. */
    Waiting decisions() {
        var proposals = allocation.proposals().stream()
                .filter(proposal -> proposal.status() == Proposal.Status.PROPOSED)
                .toList();
        var proposed = jdbc.sql("select count(*) from verification.published_decree where status = 'PROPOSED'")
                .query(Long.class)
                .single();
        return new Waiting(
                proposals.size() + proposed,
                proposals.stream().map(Proposal::proposedAt).min(Comparator.naturalOrder()));
    }

    Lists lists() {
        return jdbc.sql("""
            select count(*) filter (where status = 'JUDGED') as judged,
                   coalesce(sum(rows_repair) filter (where status = 'COMMITTED'), 0) as repair
              from intake.published_list
            """).query(Lists.class).single();
    }

    Money money() {
        return jdbc.sql("""
            select coalesce(sum(ceiling_rupiah), 0)  as ceiling,
                   coalesce(sum(free_rupiah), 0)     as free,
                   coalesce(sum(reserved_rupiah), 0) as reserved,
                   coalesce(sum(billed_rupiah), 0)   as billed,
                   coalesce(sum(paid_rupiah), 0)     as paid
              from funding.published_line
            """)
                .query((row, number) -> new Money(
                        new Rupiah(row.getLong("ceiling")),
                        new Rupiah(row.getLong("free")),
                        new Rupiah(row.getLong("reserved")),
                        new Rupiah(row.getLong("billed")),
                        new Rupiah(row.getLong("paid"))))
                .single();
    }

    /** People the acting company's money covers in that month. */
    long companyPeople(BillingMonth month) {
        return jdbc.sql("""
            select count(distinct worker_id)
              from funding.published_commitment
             where status = 'RESERVED' and months @> :month
            """).param("month", month.firstDay()).query(Long.class).single();
    }

    /** Issued and not yet paid. */
    Bills bills() {
        return jdbc.sql("""
            select count(*) as count, coalesce(sum(amount_rupiah), 0) as amount
              from billing.published_bill
             where status = 'ISSUED'
            """)
                .query((row, number) -> new Bills(row.getLong("count"), new Rupiah(row.getLong("amount"))))
                .single();
    }
}
