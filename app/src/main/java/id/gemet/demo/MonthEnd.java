package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.billing.Closed;
import id.gemet.billing.PersonState;
import id.gemet.billing.Pile;
import id.gemet.billing.Reconciliations;
import id.gemet.enrolment.ActiveList;
import id.gemet.enrolment.ActiveLists;
import id.gemet.shared.BillingMonth;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** One month that closes only after its differences with the insurer are explained. */
@Component
class MonthEnd {

    private static final long DUES = 16_800;

    private final ActiveLists lists;
    private final Reconciliations reconciliations;

    MonthEnd(ActiveLists lists, Reconciliations reconciliations) {
        this.lists = lists;
        this.reconciliations = reconciliations;
    }

    DemoSummary.Reconciled close(Plot plot, Staff staff, Insurer insurer, BillingMonth month, Progress progress) {
        propose(staff, insurer, month);
        var closed = Acting.as(staff.secretary(), () -> reconciliations.close(month, ""));
        if (!(closed instanceof Closed.Done)) {
            throw new IllegalStateException(month + " did not close: " + closed);
        }
        var reconciliation = Acting.as(staff.treasurer(), () -> reconciliations.latest(month))
                .orElseThrow();
        progress.say("  Rekonsiliasi %s: %d orang, selisih %s dijelaskan, bulan ditutup"
                .formatted(month, reconciliation.people(), reconciliation.gap()));
        var states = new TreeMap<String, Integer>();
        reconciliation.piles().forEach(pile -> states.put(pile.state().name(), pile.people()));
        return new DemoSummary.Reconciled(
                plot.city().officeRegion(),
                month.toString(),
                states,
                reconciliation.unexplained().amount());
    }

    /** Two people close a month: this is the first of them. */
    void propose(Staff staff, Insurer insurer, BillingMonth month) {
        var file = insurer.activeList(DUES);
        Acting.run(staff.treasurer(), () -> {
            if (!(lists.take(month, "peserta-aktif.csv", file) instanceof ActiveList.Taken)) {
                throw new IllegalStateException("The insurer's list was not taken");
            }
            var tooEarly = reconciliations.propose(month);
            if (!(tooEarly instanceof Closed.Unexplained)) {
                throw new IllegalStateException(month + " could be proposed with open differences: " + tooEarly);
            }
            reconciliations.endCover(month, PersonState.DECEASED, List.of(), "Meninggal dunia menurut BPJS");
            reconciliations.latest(month).orElseThrow().piles().forEach(pile -> explain(month, pile));
            var proposed = reconciliations.propose(month);
            if (!(proposed instanceof Closed.Done)) {
                throw new IllegalStateException(month + " was not proposed: " + proposed);
            }
        });
    }

    private void explain(BillingMonth month, Pile pile) {
        if (pile.gap().amount() > 0) {
            reconciliations.explain(month, pile.state(), List.of(), why(pile.state()));
        }
    }

    private static String why(PersonState state) {
        return switch (state) {
            case DECEASED -> "Iuran diminta kembali; perlindungan diakhiri.";
            case PAID_NOT_ACTIVE -> "Data dikirim ulang ke BPJS.";
            case REJECTED_NIK -> "NIK diperiksa di Dukcapil.";
            case DUPLICATE_KPJ -> "BPJS diminta menggabungkan nomor peserta dan mengembalikan iuran lebih.";
            case NOT_LISTED -> "Bukan peserta pemda; BPJS diminta memindahkan.";
            default -> "Diperiksa bersama BPJS.";
        };
    }
}
