package id.gemet.funding.web;

import id.gemet.funding.pledge.Kept;
import id.gemet.funding.pledge.PayerPledges;
import id.gemet.funding.pledge.PledgeStages;
import java.time.LocalDate;
import java.util.List;

/** @param asOf the day the figures are of */
record WatchPage(List<PayerPledges> rows, LocalDate asOf) {

    /**
     * One payer.
     *
     * @param people some of those their money is for, masked
     * @param insurer whether the branch reads it, which sees neither letters nor people
     */
    record Watched(PayerPledges promised, List<LinePage.Person> people, boolean insurer) {}

    public PledgeStages total() {
        return PledgeStages.total(rows.stream().map(PayerPledges::total).toList());
    }

    public Kept kept() {
        return rows.stream().map(PayerPledges::kept).reduce(Kept.NOTHING_DUE, Kept::plus);
    }
}
