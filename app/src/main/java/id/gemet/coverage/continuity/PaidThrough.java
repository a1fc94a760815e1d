package id.gemet.coverage.continuity;

import id.gemet.access.Acting;
import id.gemet.funding.Bridges;
import id.gemet.registry.WorkerCover;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.verification.RuleBook;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How long one worker's cover lasts by the office's figures, counted from money that is set aside. */
@Repository
@Transactional(readOnly = true)
class PaidThrough implements WorkerCover {

    private final JdbcClient jdbc;
    private final RuleBook rules;
    private final Bridges bridges;
    private final Clock clock;

    PaidThrough(JdbcClient jdbc, RuleBook rules, Bridges bridges, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.bridges = bridges;
        this.clock = clock;
    }

    @Override
    public Optional<Lasting> of(WorkerId worker) {
        var now = BillingMonth.containing(Acting.current().today(clock));
        var cover = continuity(worker);
        return cover.paidThrough(now)
                .map(through -> new Lasting(
                        through,
                        cover.rule().lapsesAfter(through),
                        cover.paidMonths(),
                        cover.protectedMonths(),
                        cover.fullFrom(now),
                        cover.wastes(now).stream()
                                .map(waste -> warning(worker, waste))
                                .toList()));
    }

    private Continuity continuity(WorkerId worker) {
        var months = jdbc.sql("""
            select c.months::text
              from funding.published_commitment c
             where c.worker_id = :worker and c.status = 'RESERVED'
               and exists (select from enrolment.published_term t
                            where t.worker_id = :worker and t.status in ('ACTIVE', 'ENDED'))
            """)
                .param("worker", worker.value())
                .query((row, number) -> MonthRange.parse(row.getString("months")))
                .list();
        var figures = rules.today();
        return Continuity.of(months, new LapseRule(figures.lapseMonths(), figures.matureMonths()));
    }

    private Warning warning(WorkerId worker, Waste waste) {
        var bridge = bridges.cheapest(worker, waste.bridge());
        return new Warning(
                waste.kind().name(),
                waste.bridge(),
                bridge.dues(),
                bridge.line().map(line -> line.payer().name() + " · " + line.name()));
    }
}
