package id.gemet.access;

import id.gemet.shared.LocalZone;
import id.gemet.shared.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acts, and how far they see.
 *
 * @param office the pemda whose data this is
 * @param desk the actor's own office within it
 * @param region the part of the pemda the actor sees: the whole city, or one kelurahan
 */
public record Actor(
        UserId user, String name, Role role, OfficeId office, OfficeId desk, OfficeKind deskKind, RegionCode region) {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    /** The system itself at work for a pemda: scheduled jobs, and set-up. */
    public static Actor system(Office pemda) {
        return new Actor(NOBODY, "Gemet", Role.ADMIN, pemda.pemda(), pemda.pemda(), OfficeKind.PEMDA, pemda.region());
    }

    /** The company whose money alone this actor sees; empty for the pemda's own people. */
    public Optional<OfficeId> company() {
        return deskKind == OfficeKind.COMPANY ? Optional.of(desk) : Optional.empty();
    }

    /** The sector office that this actor works for; empty for the pemda's own people and for other desks. */
    public Optional<OfficeId> opd() {
        return deskKind == OfficeKind.OPD ? Optional.of(desk) : Optional.empty();
    }

    /** The insurer's branch that this actor works for; empty for everybody else. */
    public Optional<OfficeId> insurer() {
        return deskKind == OfficeKind.INSURER ? Optional.of(desk) : Optional.empty();
    }

    /** The day it is where the actor works. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(LocalZone.of(region).zone()));
    }
}
