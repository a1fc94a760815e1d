package id.gemet.demo;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.Payer;
import id.gemet.funding.pledge.Consent;
import id.gemet.funding.pledge.Instalment;
import id.gemet.funding.pledge.PledgeAnswer;
import id.gemet.funding.pledge.PledgeId;
import id.gemet.funding.pledge.PledgeTerms;
import id.gemet.funding.pledge.PledgeUnit;
import id.gemet.funding.pledge.Pledges;
import id.gemet.funding.pledge.Scoreboard;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Companies promise to pay for people. What a line needs comes in two instalments; what is promised beyond it is late, but
 * for the second half of a promise of which nothing came yet.
 */
@Component
class PledgePlay {

    private static final int DAYS_SINCE_THE_LETTER = 20;
    private static final int FIRST_DUE = 14;
    private static final int SECOND_DUE = 18;
    private static final int LATE_DUE = 45;
    private static final int LAST_DUE = 120;

    private final Pledges pledges;
    private final Scoreboard scoreboard;
    private final Clock clock;

    PledgePlay(Pledges pledges, Scoreboard scoreboard, Clock clock) {
        this.pledges = pledges;
        this.scoreboard = scoreboard;
        this.clock = clock;
    }

    PledgeId promise(Plot.Line plotted, Payer payer, MonthRange months) {
        return pledges.record(
                UUID.randomUUID(),
                payer.id(),
                "Rapat koordinasi Tim Percepatan",
                terms(plotted, months, today().minusDays(DAYS_SINCE_THE_LETTER)));
    }

    /** Promised, booked, and paid as far as the line pays for people; the company agrees to be named. */
    void keep(Plot.Line plotted, BudgetLine line) {
        var pledge = promise(plotted, line.payer(), line.months());
        expectDone(pledges.commit(UUID.randomUUID(), pledge, line.id()));
        for (var number = 1; number <= 2; number++) {
            expectDone(pledges.receive(
                    UUID.randomUUID(), pledge, number, "Bukti transfer %s/%d".formatted(plotted.account(), number)));
        }
        scoreboard.enter(
                line.payer(),
                new Consent(true, "Kepala Bagian TJSL", "Surat persetujuan " + plotted.account(), today()));
    }

    private static PledgeTerms terms(Plot.Line plotted, MonthRange months, LocalDate dated) {
        var ready = plotted.ceiling(months.count());
        var half = new Rupiah(ready.amount() / 2);
        var all = plotted.promised(months.count());
        var instalments = new ArrayList<Instalment>();
        if (plotted.people() > 0) {
            instalments.add(new Instalment(1, dated.plusDays(FIRST_DUE), half));
            instalments.add(new Instalment(2, dated.plusDays(SECOND_DUE), ready.minus(half)));
        }
        if (plotted.late() > 0) {
            var rest = all.minus(ready);
            var first = plotted.people() > 0 ? rest : new Rupiah(rest.amount() / 2);
            instalments.add(new Instalment(3, dated.plusDays(LATE_DUE), first));
            if (!first.equals(rest)) {
                instalments.add(new Instalment(4, dated.plusDays(LAST_DUE), rest.minus(first)));
            }
        }
        return new PledgeTerms(
                PledgeUnit.PEOPLE,
                plotted.people() + plotted.late(),
                months,
                all,
                "Surat " + plotted.account(),
                dated,
                instalments);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void expectDone(PledgeAnswer answer) {
        if (!(answer instanceof PledgeAnswer.Done)) {
            throw new IllegalStateException("The pledge was not taken: " + answer);
        }
    }
}
