package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.audit.ChainVerifier;
import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The story of both cities, told through the modules' public types. */
@Service
public class DemoPlay {

    private final Offices offices;
    private final ChainVerifier verifier;

    DemoPlay(Offices offices, ChainVerifier verifier) {
        this.offices = offices;
        this.verifier = verifier;
    }

    public DemoSummary play(DemoClock clock, Progress progress) {
        clock.moveTo(LocalDate.of(2026, 1, 5));
        progress.say("Kota Cilegon, Kota Jambi");
        var cilegon = offices.foundPemda("Kota Cilegon", new RegionCode("36.72"));
        var jambi = offices.foundPemda("Kota Jambi", new RegionCode("15.71"));
        var verified = List.of(cilegon, jambi).stream()
                .allMatch(
                        city -> Acting.as(Actor.system(city), verifier::verify).isIntact());
        return new DemoSummary(
                offices.pemdas().size(),
                0,
                new DemoSummary.Rows(0, 0, 0, 0, 0, 0),
                0,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                true,
                verified,
                List.of());
    }
}
