package id.gemet.registry;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Nik;
import java.time.LocalDate;
import java.util.Optional;

/** What a participant file of the insurer says of somebody. */
public record SeenMembership(
        Nik nik,
        String name,
        Optional<LocalDate> birthDate,
        Segment segment,
        boolean active,
        Optional<BillingMonth> paidThrough) {

    @Override
    public String toString() {
        return "SeenMembership[" + nik + " " + segment + "]";
    }
}
