package id.gemet.verification;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A city with people on a list, and the officers who deal with them. */
public final class CaseCity {

    private final Registry registry;
    private final Verification verification;
    private final Evidence evidence;

    public final Office pemda;
    public final Actor proposer;
    public final Actor clerk;
    public final Actor other;
    public final Actor secretary;

    public CaseCity(Offices offices, Registry registry, Verification verification, Evidence evidence) {
        this.registry = registry;
        this.verification = verification;
        this.evidence = evidence;
        pemda = TestCities.found(offices, "36.72");
        proposer = TestCities.actor(pemda, Role.SOCIAL_CLERK);
        clerk = TestCities.actor(pemda, Role.LABOUR_CLERK);
        other = TestCities.actor(pemda, Role.LABOUR_CLERK);
        secretary = TestCities.actor(pemda, Role.SECRETARY);
    }

    /** Listed by the proposer. */
    public List<WorkerId> list(List<Listing> people) {
        return as(proposer, () -> registry.register(UUID.randomUUID(), people)).stream()
                .map(Registered::worker)
                .toList();
    }

    /** The population register gives this answer about all of them. */
    public ImportedEvidence answered(String status, List<Listing> people) {
        return answered(people.stream()
                .map(person -> person.nik().digits() + "," + status)
                .collect(Collectors.joining("\n", "nik,status\n", "\n")));
    }

    public ImportedEvidence answered(String csv) {
        return as(clerk, () -> {
            try {
                return evidence.importDukcapil(csv.getBytes(StandardCharsets.UTF_8), "jawaban.csv");
            } catch (UnreadableFile refused) {
                throw new AssertionError(refused);
            }
        });
    }

    public ImportedEvidence insured(String... lines) {
        var csv = new ArrayList<>(List.of("nik,name,birth_date,sex,segment,status,paid_through"));
        csv.addAll(Arrays.asList(lines));
        return as(clerk, () -> {
            try {
                return evidence.importParticipants(
                        String.join("\n", csv).getBytes(StandardCharsets.UTF_8), "peserta.csv");
            } catch (UnreadableFile refused) {
                throw new AssertionError(refused);
            }
        });
    }

    public int assess() {
        return as(clerk, verification::assess);
    }

    /** Listed, confirmed by the register, and verified. */
    public List<WorkerId> verified(int count) {
        var people = InventedPeople.people(count);
        var workers = list(people);
        answered("PADAN", people);
        as(clerk, () -> verification.acceptPassing(List.of()));
        return workers;
    }

    public static <T> T as(Actor actor, Supplier<T> deed) {
        return Acting.as(actor, deed);
    }
}
