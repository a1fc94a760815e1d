package id.gemet.intake.judge;

import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What the insurer's participant file says about somebody.
 *
 * @param segment PU, BPU, JAKON or PMI
 * @param status as the file has it
 * @param paidThrough the last month paid
 */
public record Membership(String segment, String status, Optional<BillingMonth> paidThrough) {

    /**
     * Active by its status, or where that says nothing, paid for this month or the last. Whether that bars the person from
     * the programme is for a person to decide (docs/regulations.md R-116).
     */
    public boolean coversOn(LocalDate day) {
        var word = Written.key(status).toUpperCase(Locale.ROOT);
        if (word.startsWith("NON")
                || word.startsWith("TIDAK")
                || word.startsWith("INACTIVE")
                || word.startsWith("INAKTIF")
                || word.startsWith("NA")
                || word.startsWith("BERHENTI")
                || word.startsWith("KELUAR")
                || word.startsWith("ENDED")
                || word.startsWith("LAPSED")
                || word.startsWith("MENINGGAL")) {
            return false;
        }
        if (word.startsWith("AKTIF") || word.startsWith("ACTIVE") || word.equals("A") || word.equals("Y")) {
            return true;
        }
        var lastMonth = BillingMonth.containing(day).plusMonths(-1);
        return paidThrough.filter(month -> month.compareTo(lastMonth) >= 0).isPresent();
    }
}
