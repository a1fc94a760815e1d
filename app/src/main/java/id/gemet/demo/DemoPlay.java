package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import id.gemet.audit.ChainVerifier;
import id.gemet.intake.Counts;
import id.gemet.shared.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The story of both cities, told through the modules' public types. */
@Service
public class DemoPlay {

    private final Offices offices;
    private final CityPlay play;
    private final ChainVerifier verifier;

    DemoPlay(Offices offices, CityPlay play, ChainVerifier verifier) {
        this.offices = offices;
        this.play = play;
        this.verifier = verifier;
    }

    public DemoSummary play(DemoClock clock, Progress progress) {
        var plots = List.of(Plot.cilegon(), Plot.jambi());
        var counts = new ArrayList<Counts>();
        var pemdas = new ArrayList<Office>();
        long verified = 0;
        long funded = 0;
        for (var plot : plots) {
            progress.say(plot.city().name());
            var pemda = offices.foundPemda(
                    plot.city().name(), new RegionCode(plot.city().officeRegion()));
            pemdas.add(pemda);
            var staff = staff(pemda);
            var companies = companies(pemda, plot);
            clock.moveTo(Plot.LISTS_ARRIVE);
            counts.addAll(play.takeLists(plot, staff, progress));
            clock.moveTo(Plot.EVIDENCE_ARRIVES);
            play.takeEvidence(plot, staff);
            clock.moveTo(Plot.OFFICERS_DECIDE);
            verified += play.decide(staff, progress);
            clock.moveTo(Plot.DECREE_IS_SIGNED);
            play.decree(plot, staff);
            clock.moveTo(Plot.MONEY_IS_RESERVED);
            funded += play.fund(plot, staff, companies, progress);
        }
        var intact = pemdas.stream()
                .allMatch(
                        city -> Acting.as(Actor.system(city), verifier::verify).isIntact());
        return new DemoSummary(
                pemdas.size(),
                counts.size(),
                DemoSummary.Rows.sum(counts),
                verified,
                plots.size(),
                funded,
                0,
                0,
                0,
                List.of(),
                List.of(),
                true,
                intact,
                List.of());
    }

    private Staff staff(Office pemda) {
        return new Staff(
                actor(pemda, "Disnaker 1", Role.LABOUR_CLERK),
                actor(pemda, "Disnaker 2", Role.LABOUR_CLERK),
                actor(pemda, "Sekda", Role.SECRETARY),
                actor(pemda, "BPKAD", Role.TREASURER),
                actor(pemda, "BPJS", Role.INSURER_OFFICER));
    }

    private Map<String, OfficeId> companies(Office pemda, Plot plot) {
        return Acting.as(
                Actor.system(pemda),
                () -> plot.lines().stream()
                        .filter(line -> !line.kind().isPublicMoney())
                        .collect(Collectors.toMap(
                                Plot.Line::payer,
                                line -> offices.open(OfficeKind.COMPANY, line.payer(), pemda.region())
                                        .id())));
    }

    private static Actor actor(Office pemda, String name, Role role) {
        return new Actor(
                new UserId(UUID.randomUUID()), name, role, pemda.id(), pemda.id(), OfficeKind.PEMDA, pemda.region());
    }
}
