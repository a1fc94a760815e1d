package id.gemet.demo;

import id.gemet.intake.Counts;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the demo did, in figures that can be recomputed from its pages. */
public record DemoSummary(
        int offices,
        int lists,
        Rows rows,
        long verified,
        long decrees,
        Allocated allocation,
        long enrolled,
        long rejectedByInsurer,
        long cards,
        List<MonthBilled> bills,
        List<Covered> coverage,
        List<Reconciled> reconciliation,
        List<Proven> figures,
        boolean ledgerBalanced,
        boolean auditVerified,
        List<String> logIns) {

    /** Of every list; read is the sum of the others. */
    public record Rows(long read, long fresh, long known, long updated, long repair, long ignored) {

        static Rows sum(List<Counts> counts) {
            return new Rows(
                    counts.stream().mapToLong(Counts::read).sum(),
                    counts.stream().mapToLong(Counts::fresh).sum(),
                    counts.stream().mapToLong(Counts::known).sum(),
                    counts.stream().mapToLong(Counts::updated).sum(),
                    counts.stream().mapToLong(Counts::repair).sum(),
                    counts.stream().mapToLong(Counts::ignored).sum());
        }

        boolean addUp() {
            return read == fresh + known + updated + repair + ignored;
        }
    }

    /** Who was given a payer, from how many lines, how long the best division took to find, and whether it is proven best. */
    public record Allocated(int people, int lines, double seconds, boolean optimal) {

        static Allocated sum(List<Allocated> plans) {
            return new Allocated(
                    plans.stream().mapToInt(Allocated::people).sum(),
                    plans.stream().mapToInt(Allocated::lines).sum(),
                    plans.stream().mapToDouble(Allocated::seconds).sum(),
                    plans.stream().allMatch(Allocated::optimal));
        }
    }

    public record MonthBilled(String office, String month, long people, long rupiah, String status) {}

    public record Covered(String office, long covered, long base, double percent) {}

    /** A month that was laid beside the insurer's list, by the states its people were in. */
    public record Reconciled(String office, String month, Map<String, Integer> states, long unexplainedRupiah) {
        public Reconciled {
            states = Collections.unmodifiableMap(new TreeMap<>(states));
        }
    }

    /** @param fingerprint of the people counted; empty for a figure that was quoted */
    public record Proven(
            String office, String definition, long covered, long base, double percent, Optional<String> fingerprint) {}

    /** Whether the accounts balance, the audit chains hold, no row was lost and every difference is explained. */
    public boolean isSound() {
        return ledgerBalanced
                && auditVerified
                && rows.addUp()
                && reconciliation.stream().allMatch(month -> month.unexplainedRupiah == 0);
    }

    public String toJson(double seconds) {
        return String.format(
                Locale.ROOT,
                "{\"offices\":%d,\"lists\":%d,\"rows\":{\"read\":%d,\"new\":%d,\"known\":%d,\"updated\":%d,"
                        + "\"repair\":%d,\"ignored\":%d},\"verified\":%d,\"decrees\":%d,\"funded\":%d,"
                        + "\"allocation\":{\"people\":%d,\"lines\":%d,\"seconds\":%.2f,\"optimal\":%b},"
                        + "\"enrolled\":%d,\"rejected_by_insurer\":%d,\"cards\":%d,\"bills\":[%s],"
                        + "\"coverage\":[%s],\"reconciliation\":[%s],\"figures\":[%s],\"ledger_balanced\":%b,"
                        + "\"audit_verified\":%b,\"seconds\":%.1f}",
                offices,
                lists,
                rows.read,
                rows.fresh,
                rows.known,
                rows.updated,
                rows.repair,
                rows.ignored,
                verified,
                decrees,
                allocation.people,
                allocation.people,
                allocation.lines,
                allocation.seconds,
                allocation.optimal,
                enrolled,
                rejectedByInsurer,
                cards,
                bills.stream().map(DemoSummary::json).collect(Collectors.joining(",")),
                coverage.stream().map(DemoSummary::json).collect(Collectors.joining(",")),
                reconciliation.stream().map(DemoSummary::json).collect(Collectors.joining(",")),
                figures.stream().map(DemoSummary::json).collect(Collectors.joining(",")),
                ledgerBalanced,
                auditVerified,
                seconds);
    }

    private static String json(MonthBilled bill) {
        return String.format(
                Locale.ROOT,
                "{\"office\":\"%s\",\"month\":\"%s\",\"people\":%d,\"rupiah\":%d,\"status\":\"%s\"}",
                bill.office,
                bill.month,
                bill.people,
                bill.rupiah,
                bill.status);
    }

    private static String json(Covered covered) {
        return String.format(
                Locale.ROOT,
                "{\"office\":\"%s\",\"covered\":%d,\"base\":%d,\"percent\":%.2f}",
                covered.office,
                covered.covered,
                covered.base,
                covered.percent);
    }

    private static String json(Reconciled month) {
        return String.format(
                Locale.ROOT,
                "{\"office\":\"%s\",\"month\":\"%s\",\"states\":{%s},\"unexplained_rupiah\":%d}",
                month.office,
                month.month,
                month.states.entrySet().stream()
                        .map(state -> "\"%s\":%d".formatted(state.getKey(), state.getValue()))
                        .collect(Collectors.joining(",")),
                month.unexplainedRupiah);
    }

    private static String json(Proven figure) {
        return String.format(
                Locale.ROOT,
                "{\"office\":\"%s\",\"definition\":\"%s\",\"covered\":%d,\"base\":%d,\"percent\":%.2f,"
                        + "\"fingerprint\":%s}",
                figure.office,
                figure.definition,
                figure.covered,
                figure.base,
                figure.percent,
                figure.fingerprint.map(print -> '"' + print + '"').orElse("null"));
    }
}
