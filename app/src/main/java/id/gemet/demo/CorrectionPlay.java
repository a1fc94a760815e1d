package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.billing.Attachments;
import id.gemet.billing.BillRow;
import id.gemet.billing.Corrected;
import id.gemet.billing.Corrections;
import id.gemet.billing.MonthlyBilling;
import id.gemet.billing.Paid;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A month half-way: two bills are corrected by notes, and a payment reaches the first of the others. */
@Component
class CorrectionPlay {

    private static final int PAID_FIRST = 20;

    private final Attachments attachments;
    private final Corrections corrections;
    private final MonthlyBilling billing;
    private final Clock clock;

    CorrectionPlay(Attachments attachments, Corrections corrections, MonthlyBilling billing, Clock clock) {
        this.attachments = attachments;
        this.corrections = corrections;
        this.billing = billing;
        this.clock = clock;
    }

    void make(Staff staff, BillingMonth month) {
        Acting.run(staff.treasurer(), () -> {
            var line = billing.months().stream()
                    .filter(summary -> summary.month().equals(month))
                    .max((one, other) -> Integer.compare(one.bills(), other.bills()))
                    .orElseThrow()
                    .line();
            var bills = attachments.bills(month, line, PAID_FIRST, 0);
            var moved = bills.getFirst();
            correct(moved, Rupiah.ZERO, "Dilaporkan pindah kota", "Surat lurah 470/11");
            correct(moved, moved.amount(), "Laporan keliru, masih tinggal di sini", "Surat lurah 470/14");
            correct(bills.getLast(), Rupiah.ZERO, "Sudah bekerja di perusahaan", "Surat perusahaan 021/HRD");
            payFirst(month, line, bills.subList(0, PAID_FIRST / 2));
        });
    }

    private void correct(BillRow bill, Rupiah becomes, String reason, String document) {
        var corrected = corrections.correct(UUID.randomUUID(), bill.bill(), becomes, reason, document);
        if (!(corrected instanceof Corrected.Done)) {
            throw new IllegalStateException("The bill was not corrected: " + corrected);
        }
    }

    private void payFirst(BillingMonth month, LineId line, List<BillRow> bills) {
        var amount = bills.stream().map(BillRow::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        var paid = billing.pay(
                UUID.randomUUID(), month, line, "SP2D-sebagian/" + month, LocalDate.now(clock), Optional.of(amount));
        if (!(paid instanceof Paid.Done)) {
            throw new IllegalStateException("The part was not paid: " + paid);
        }
    }
}
