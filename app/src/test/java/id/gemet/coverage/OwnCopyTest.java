package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.audit.ReadLog;
import id.gemet.audit.Sight;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class OwnCopyTest {

    private final MockMvcTester mvc;
    private final ReadLog readLog;
    private final Actor clerk;
    private final List<Listing> people = InventedPeople.people(2);
    private final List<Registered> workers;
    private final String card;

    OwnCopyTest(MockMvcTester mvc, Registry registry, ReadLog readLog, Offices offices, Database database) {
        this.mvc = mvc;
        this.readLog = readLog;
        var city = TestCities.found(offices, "36.72");
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        this.workers = Acting.as(clerk, () -> registry.register(UUID.randomUUID(), people));
        var stages = new Stages(database, city);
        this.card =
                stages.card(workers.getFirst(), stages.sent(workers.getFirst(), "[2026-01-01,2027-01-01)", "ACTIVE"));
    }

    @Test
    void whoHoldsTheCardTakesAllThatIsKnownOfThemAndTheReadLogSaysSo() {
        var person = people.getFirst();

        assertThat(mvc.get().uri("/kartu-saya?kode=" + card).exchange())
                .bodyText()
                .contains("/kartu-saya/data")
                .doesNotContain(person.nik().digits());
        assertThat(download(card, person))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"data-saya.txt\"")
                .bodyText()
                .contains(person.nik().digits(), person.name(), person.phone(), person.address(), person.motherName())
                .contains("1 Januari 2026 – 31 Desember 2026 · APBD Kota Uji", "Unduhan pemilik data");
        assertThat(sights(0)).extracting(Sight::purpose).containsExactly("Unduhan pemilik data");
    }

    @Test
    void withoutTheirOwnCardNobodyGetsAnythingAndNothingWasSeen() {
        var other = people.getLast();

        assertThat(download(card, other)).bodyText().contains("Tidak ditemukan").doesNotContain(other.phone());
        assertThat(download("0123456789ABCDEF0123", people.getFirst()))
                .bodyText()
                .contains("Tidak ditemukan");
        assertThat(sights(0)).isEmpty();
        assertThat(sights(1)).isEmpty();
    }

    @Test
    void aFewTriesAnHourAreAnswered() {
        for (int i = 0; i < OwnCopy.COPIES_AN_HOUR; i++) {
            download("0123456789ABCDEF0123", people.getLast());
        }

        assertThat(download(card, people.getLast())).hasStatus(429);
    }

    private List<Sight> sights(int index) {
        var worker = workers.get(index).worker().value();
        return Acting.as(clerk, () -> readLog.of(worker));
    }

    private MvcTestResult download(String code, Listing person) {
        var address = "192.0.2." + people.hashCode();
        return mvc.post()
                .uri("/kartu-saya/data")
                .param("kode", code)
                .param("nik", person.nik().digits())
                .param("birthDate", person.birthDate().orElseThrow().toString())
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
