package id.gemet.funding;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.TariffTable;
import java.time.LocalDate;

/** What came of a proposal to pay for people. */
public sealed interface Proposed {

    /**
     * @param people may be fewer than asked for: no more qualify, or the money ends
     * @param moneyEnds more would qualify than the line can pay for
     */
    record Ready(ProposalId id, int people, Rupiah amount, boolean moneyEnds) implements Proposed {}

    /** Nobody verified, named in a decree and not yet paid for meets the line's earmarks. */
    record NobodyQualifies() implements Proposed {}

    /** So many of those chosen may not be paid for by the line, or would be left with a month without a payer. */
    record NotEverybody(int people) implements Proposed {}

    record NotEnough(Rupiah left, Rupiah perPerson) implements Proposed {

        static NotEnough of(BudgetLine line, MonthRange months, TariffTable tariffs) {
            var month = tariffs.dearest(line.payer().kind(), Sector.OTHER, months.months());
            return new NotEnough(line.balance().free(), month.times(months.count()));
        }
    }

    record OutsideTheLinesMonths(MonthRange allowed) implements Proposed {}

    /** The line pays for as many people as it may. */
    record QuotaFull(int quota) implements Proposed {}

    record SpendingHasEnded(LocalDate lastDay) implements Proposed {}

    record NoSuchLine() implements Proposed {}
}
