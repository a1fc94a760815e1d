package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.CoverStatus.Standing;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class StatusCheckTest {

    private final StatusCheck check;
    private final Stages stages;
    private final Listing person = InventedPeople.somebody();
    private final Registered worker;
    private final String address = "address of " + UUID.randomUUID();

    StatusCheckTest(StatusCheck check, Registry registry, Offices offices, Database database) {
        this.check = check;
        var city = TestCities.found(offices, "36.72");
        this.stages = new Stages(database, city);
        this.worker = Acting.as(
                        TestCities.actor(city, Role.LABOUR_CLERK),
                        () -> registry.register(UUID.randomUUID(), List.of(person)))
                .getFirst();
    }

    @Test
    void aCoveredWorkerLearnsUntilWhenAndWhoPays() {
        stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE");

        assertThat(ask(address)).isInstanceOfSatisfying(StatusAnswer.Known.class, known -> {
            assertThat(known.status().standing()).isEqualTo(Standing.COVERED);
            assertThat(known.status().day()).contains(LocalDate.of(2026, 12, 31));
            assertThat(known.status().payer()).isEqualTo("APBD Kota Uji");
        });
    }

    @Test
    void theCardsCodeAnswersLikeNikAndBirthDate() {
        var code = stages.card(worker, stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE"));

        assertThat(check.askByCard(code, address)).isEqualTo(ask(address));
        assertThat(check.askByCard("0123456789ABCDEF0123", address)).isEqualTo(new StatusAnswer.Unknown());
    }

    @Test
    void aWrongBirthDateAndAnUnknownNikAreOneAnswer() {
        var stranger = InventedPeople.somebody();

        assertThat(check.ask(person.nik(), born(person).plusDays(1), address)).isEqualTo(new StatusAnswer.Unknown());
        assertThat(check.ask(stranger.nik(), born(stranger), address)).isEqualTo(new StatusAnswer.Unknown());
        assertThat(ask(address)).isInstanceOf(StatusAnswer.Known.class);
    }

    @Test
    void aThousandTriesFromOneAddressGetTenAnswersAnHour() {
        var answered = IntStream.range(0, 1_000)
                .mapToObj(i -> InventedPeople.somebody())
                .map(somebody -> check.ask(somebody.nik(), born(somebody), address))
                .filter(answer -> !(answer instanceof StatusAnswer.TooMany))
                .count();

        assertThat(answered).isEqualTo(StatusCheck.ANSWERS_AN_HOUR);
    }

    @Test
    void nobodyTriesBirthDatesOnOneNikFromManyAddresses() {
        var answered = IntStream.range(0, 100)
                .mapToObj(i -> check.ask(person.nik(), LocalDate.of(1980, 1, 1).plusDays(i), address + i))
                .filter(answer -> !(answer instanceof StatusAnswer.TooMany))
                .count();

        assertThat(answered).isEqualTo(StatusCheck.ANSWERS_AN_HOUR);
    }

    private StatusAnswer ask(String from) {
        return check.ask(person.nik(), born(person), from);
    }

    private static LocalDate born(Listing somebody) {
        return somebody.birthDate().orElseThrow();
    }
}
