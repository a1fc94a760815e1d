package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.billing.Paid.Done;
import id.gemet.billing.Paid.InTheFuture;
import id.gemet.billing.Paid.NotWholeBills;
import id.gemet.billing.Paid.NothingToPay;
import id.gemet.billing.PaymentRows.OpenBill;
import id.gemet.billing.Run.Issued;
import id.gemet.billing.Run.Parked;
import id.gemet.funding.Deeds;
import id.gemet.funding.LineId;
import id.gemet.funding.LineMoney;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.Tariffs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues what is missing of a month, and follows it until it is paid. Safe to run twice, by two, or killed half-way. */
@Service
@Transactional
public class MonthlyBilling {

    /** A month's dues are expected by its fifteenth: practice of the insurer's branches, not read in a regulation. */
    private static final int DUE_DAY = 15;

    private final Bills bills;
    private final PaymentRows payments;
    private final ClosingRows closings;
    private final LineMoney money;
    private final Deeds deeds;
    private final Tariffs tariffs;
    private final AuditTrail audit;
    private final Statistics statistics;
    private final Clock clock;

    MonthlyBilling(
            Bills bills,
            PaymentRows payments,
            ClosingRows closings,
            LineMoney money,
            Deeds deeds,
            Tariffs tariffs,
            AuditTrail audit,
            Statistics statistics,
            Clock clock) {
        this.bills = bills;
        this.payments = payments;
        this.closings = closings;
        this.money = money;
        this.deeds = deeds;
        this.tariffs = tariffs;
        this.audit = audit;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What issuing the month would do now, beside the last month that was billed. */
    @Transactional(readOnly = true)
    public Draft draft(BillingMonth month) {
        var table = tariffs.table();
        var billed = bills.lastBilledBefore(month);
        var turnover = bills.turnover(month.plusMonths(-1), month);
        return new Draft(
                month,
                BillingMonth.containing(Acting.current().today(clock)),
                bills.parts(month, billed, table),
                turnover.started(),
                turnover.ended(),
                bills.gone(month),
                bills.outdated(month, table),
                bills.totalOf(billed));
    }

    /** Issues what is missing, unless it looks wrong: then it stops as a draft and says why. */
    public Run issue(BillingMonth month) {
        var draft = draft(month);
        var doubts = draft.doubts();
        if (draft.missingPeople() > 0 && !doubts.isEmpty() && !closings.isClosed(month)) {
            bills.addRun(draft, "PARKED", doubts, "");
            audit.record("billing.park", "month:" + month, doubts.toString());
            return new Parked(doubts);
        }
        return issue(draft, "");
    }

    /** As {@link #issue(BillingMonth)} when somebody looked and says why the month is right as it is. */
    public Run issueAnyway(BillingMonth month, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A parked month is issued for a reason");
        }
        var draft = draft(month);
        return draft.doubts().contains(Doubt.ABOVE_RESERVED)
                ? new Parked(List.of(Doubt.ABOVE_RESERVED)) // the money is not there, whatever the reason
                : issue(draft, reason);
    }

    private Run issue(Draft draft, String reason) {
        if (draft.missingPeople() == 0) {
            return new Issued(0, Rupiah.ZERO);
        }
        if (closings.isClosed(draft.month())) {
            return new Run.MonthClosed();
        }
        var table = tariffs.table();
        var run = bills.addRun(draft, "ISSUED", draft.doubts(), reason);
        var issued = 0;
        var amount = Rupiah.ZERO;
        for (var part : draft.parts()) {
            var line = money.hold(part.line());
            var sum = bills.issueFor(part.line(), draft.month(), run, table);
            if (sum.bills() > 0) {
                money.bill(line, sum.amount(), sum.reserved().minus(sum.amount()), "Tagihan " + draft.month(), run);
            }
            issued += sum.bills();
            amount = amount.plus(sum.amount());
        }
        audit.record("billing.issue", "month:" + draft.month(), "%d bills, %s".formatted(issued, amount));
        statistics.refresh();
        return new Issued(issued, amount);
    }

    /** Everything open of this line and month was paid by the document. */
    public Paid pay(UUID key, BillingMonth month, LineId line, String sp2d, LocalDate paidOn) {
        return pay(key, month, line, sp2d, paidOn, Optional.empty());
    }

    /** Pays the open bills from the top of the attachment down, as far as the amount reaches: whole bills only. */
    public Paid pay(UUID key, BillingMonth month, LineId line, String sp2d, LocalDate paidOn, Optional<Rupiah> amount) {
        var content = "billing.pay %s %s %s %s%s"
                .formatted(
                        month,
                        line,
                        sp2d,
                        paidOn,
                        amount.map(part -> " " + part).orElse(""));
        var held = money.hold(line);
        var done = deeds.done(key, content).flatMap(payments::find);
        if (done.isPresent()) {
            return new Done(done.get());
        }
        if (closings.isClosed(month)) {
            return new Paid.MonthClosed();
        }
        if (paidOn.isAfter(Acting.current().today(clock))) {
            return new InTheFuture();
        }
        if (!held.limits().maySpendOn(paidOn)) {
            return new Paid.SpendingHasEnded(held.ends());
        }
        var open = payments.open(line, month);
        if (open.isEmpty()) {
            return new NothingToPay();
        }
        var reach = Reach.of(open.stream().map(OpenBill::open).toList(), amount);
        if (!reach.isWhole(amount)) {
            return new NotWholeBills(reach.below(), reach.above());
        }
        var id = deeds.begin(key, content).id();
        var payment =
                new Payment(id, line, month, sp2d, paidOn, month.month().atDay(DUE_DAY), reach.bills(), reach.below());
        payments.add(payment, open.subList(0, reach.bills()));
        money.pay(held, payment.amount(), sp2d, id);
        audit.record(
                "billing.pay",
                "payment:" + id,
                "line %s, %s %s of %d people, %s".formatted(line, month, payment.amount(), payment.bills(), sp2d));
        return new Done(payment);
    }

    /** Prices the month's bills anew by the tariff of that month: what was sent, if the rules of old are still known. */
    @Transactional(readOnly = true)
    public Recomputed recompute(BillingMonth month) {
        return bills.recompute(month, tariffs.table());
    }

    /** Every line's bills by month, newest first. */
    @Transactional(readOnly = true)
    public List<MonthSummary> months() {
        return bills.summaries();
    }

    @Transactional(readOnly = true)
    public List<Payment> payments(BillingMonth month) {
        return payments.of(month);
    }
}
