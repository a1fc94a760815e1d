package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.CoverStatus.Standing;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class StatusCheckTest {

    private final StatusCheck check;
    private final Registry registry;
    private final Actor clerk;
    private final Stages stages;
    private final Listing person = InventedPeople.somebody();
    private final Registered worker;
    private final String address = "address of " + UUID.randomUUID();

    StatusCheckTest(StatusCheck check, Registry registry, Offices offices, Database database) {
        this.check = check;
        var city = TestCities.found(offices, "36.72");
        this.registry = registry;
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        this.stages = new Stages(database, city);
        this.worker = Acting.as(clerk, () -> registry.register(UUID.randomUUID(), List.of(person)))
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

        assertThat(status(check.askByCard(code, address))).isEqualTo(status(ask(address)));
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

    @Test
    void tenThousandGuessesTellNothing() {
        var answers = IntStream.range(0, 10_000)
                .mapToObj(i -> check.ask(
                        i % 2 == 0 ? person.nik() : InventedPeople.somebody().nik(),
                        born(person).plusDays(1 + i),
                        address + i % 100))
                .collect(Collectors.groupingBy(StatusAnswer::getClass, Collectors.counting()));

        assertThat(answers).containsOnlyKeys(StatusAnswer.Unknown.class, StatusAnswer.TooMany.class);
        assertThat(answers.get(StatusAnswer.Unknown.class)).isLessThanOrEqualTo(100L * StatusCheck.ANSWERS_AN_HOUR);
    }

    @Test
    void howLongTheAnswerTakesTellsNothingEither() {
        var known = Acting.as(clerk, () -> {
            var people = InventedPeople.people(200);
            registry.register(UUID.randomUUID(), people);
            return people;
        });
        var wrongDate = new long[known.size()];
        var unknownNik = new long[known.size()];
        for (int i = 0; i < known.size(); i++) {
            var somebody = known.get(i);
            var stranger = InventedPeople.somebody();
            var from = address + i;
            wrongDate[i] = nanos(() -> check.ask(somebody.nik(), born(somebody).plusDays(1), from));
            unknownNik[i] = nanos(() -> check.ask(stranger.nik(), born(stranger), from));
        }

        assertThat(Math.abs(median(wrongDate) - median(unknownNik))).isLessThan(50_000_000L);
    }

    private static long nanos(Runnable question) {
        var start = System.nanoTime();
        question.run();
        return System.nanoTime() - start;
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    @Test
    void duesArePaidThroughTheMonthBeforeTheFirstOpenBill() {
        var term = stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE");
        assertThat(status(ask(address)).paidThrough()).isEmpty();

        stages.paid(worker, term, "2026-01-01");
        stages.billed(worker, term, "2026-02-01");
        stages.paid(worker, term, "2026-03-01");

        assertThat(status(ask(address)).paidThrough()).contains(BillingMonth.of(2026, 1));
    }

    @Test
    void theAnswerHandsOutWhatRecognisesThePersonForAnHour() {
        stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE");

        assertThat(ask(address)).isInstanceOfSatisfying(StatusAnswer.Known.class, known -> {
            assertThat(check.holder(known.pass())).map(own -> own.worker()).contains(worker.worker());
            assertThat(check.holder(known.pass().substring(1))).isEmpty();
        });
        assertThat(check.holder("")).isEmpty();
    }

    private static CoverStatus status(StatusAnswer answer) {
        return ((StatusAnswer.Known) answer).status();
    }

    private StatusAnswer ask(String from) {
        return check.ask(person.nik(), born(person), from);
    }

    private static LocalDate born(Listing somebody) {
        return somebody.birthDate().orElseThrow();
    }
}
