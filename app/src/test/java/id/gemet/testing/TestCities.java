package id.gemet.testing;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import id.gemet.shared.RegionCode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Founds a city of its own for a test, so that tests never see each other's rows. */
public final class TestCities {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestCities() {}

    public static Office found(Offices offices, String region) {
        return offices.foundPemda("Kota Uji " + COUNT.incrementAndGet(), new RegionCode(region));
    }

    /** Somebody of the pemda itself, who sees the whole city. */
    public static Actor actor(Office pemda, Role role) {
        return new Actor(
                new UserId(UUID.randomUUID()),
                role.name(),
                role,
                pemda.pemda(),
                pemda.id(),
                OfficeKind.PEMDA,
                pemda.region());
    }

    public static Actor kelurahanOfficer(Office pemda, String kelurahan) {
        return new Actor(
                new UserId(UUID.randomUUID()),
                "KELURAHAN",
                Role.KELURAHAN_OFFICER,
                pemda.pemda(),
                new OfficeId(UUID.randomUUID()),
                OfficeKind.KELURAHAN,
                new RegionCode(kelurahan));
    }

    public static Actor companyOfficer(Office pemda, Offices offices) {
        var company = Acting.as(
                actor(pemda, Role.ADMIN),
                () -> offices.open(OfficeKind.COMPANY, "PT Contoh " + COUNT.incrementAndGet(), pemda.region()));
        return new Actor(
                new UserId(UUID.randomUUID()),
                "PERUSAHAAN",
                Role.COMPANY_OFFICER,
                pemda.pemda(),
                company.id(),
                OfficeKind.COMPANY,
                pemda.region());
    }
}
