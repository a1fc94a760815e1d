package id.gemet.funding;

import id.gemet.registry.WorkerId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.TariffTable;
import id.gemet.tariffs.Tariffs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which line could pay most cheaply for months that a person's terms leave out. Nothing is set aside by asking. */
@Service
@Transactional(readOnly = true)
public class Bridges {

    /** @param line the cheapest that may and can pay; empty when none, and the dues are those of public money */
    public record Bridge(Rupiah dues, Optional<BudgetLine> line) {}

    private final Ledger ledger;
    private final Candidates candidates;
    private final CommitmentRows commitments;
    private final Tariffs tariffs;
    private final Clock clock;

    Bridges(Ledger ledger, Candidates candidates, CommitmentRows commitments, Tariffs tariffs, Clock clock) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.commitments = commitments;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    public Bridge cheapest(WorkerId worker, MonthRange months) {
        var table = tariffs.table();
        return candidates
                .waitingFor(months, worker)
                .flatMap(candidate -> cheapest(candidate, months, table))
                .orElseGet(() -> new Bridge(
                        table.dearest(PayerKind.APBD, Sector.OTHER, months.months())
                                .times(months.count()),
                        Optional.empty()));
    }

    private Optional<Bridge> cheapest(Candidate candidate, MonthRange months, TariffTable table) {
        var able = ledger.list().stream()
                .filter(line -> couldPay(line, candidate, months, table))
                .toList();
        return able.stream()
                .filter(line -> able.stream()
                        .noneMatch(other ->
                                line.earmarks().unless().contains(other.payer().kind())))
                .map(line -> new Bridge(dues(line.payer().kind(), candidate, months, table), Optional.of(line)))
                .min(Comparator.comparing(Bridge::dues));
    }

    private boolean couldPay(BudgetLine line, Candidate candidate, MonthRange months, TariffTable table) {
        return line.couldPay(candidate, months)
                && line.limits().maySpendOn(LocalDate.now(clock))
                && line.limits().places(commitments.mostInAMonth(line.id(), months)) > 0
                && dues(line.payer().kind(), candidate, months, table)
                                .compareTo(line.balance().free())
                        <= 0;
    }

    private static Rupiah dues(PayerKind payer, Candidate candidate, MonthRange months, TariffTable table) {
        return table.dearest(payer, candidate.sector(), months.months()).times(months.count());
    }
}
