package id.gemet.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.Cards;
import id.gemet.enrolment.InsurerFile.Format;
import id.gemet.enrolment.Replies;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.Payers;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.registry.WorkerSearch;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.verification.Outcome;
import id.gemet.verification.Verification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who goes the whole way, looked at after each step. */
@DatabaseTest
class JourneyTest {

    private static final Pattern NOTE = Pattern.compile("<span class=\"muted\">(.*?)</span>");

    private final MockMvc mvc;
    private final Registry registry;
    private final Verification verification;
    private final Batches batches;
    private final Replies replies;
    private final Cards cards;
    private final LoggedIn loggedIn;
    private final Offices offices;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Database database;
    private final Listing siti = FundedPeople.invented("Siti Contoh");
    private final Listing tono = FundedPeople.invented("Tono Contoh");
    private FundedPeople city;
    private Actor officer;
    private Actor verifier;
    private LineId line;

    JourneyTest(
            MockMvc mvc,
            Registry registry,
            Verification verification,
            Batches batches,
            Replies replies,
            Cards cards,
            LoggedIn loggedIn,
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Database database) {
        this.mvc = mvc;
        this.registry = registry;
        this.verification = verification;
        this.batches = batches;
        this.replies = replies;
        this.cards = cards;
        this.loggedIn = loggedIn;
        this.offices = offices;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.database = database;
        this.city = new FundedPeople(offices, registry, payers, lines, allocation, database);
        this.officer = city.clerk();
        this.verifier = city.clerk();
        this.line = new LineId(UUID.randomUUID());
    }

    @BeforeEach
    void aCityWithStaff() {
        city = new FundedPeople(offices, registry, payers, lines, allocation, database);
        var staff = loggedIn.staff(city.city(), "36.72.04.1003");
        officer = Objects.requireNonNull(staff.get(Role.KELURAHAN_OFFICER));
        verifier = Objects.requireNonNull(staff.get(Role.LABOUR_CLERK));
        line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
    }

    @Test
    void theStripTellsEachStepWithItsDateAndWhoTookIt() throws Exception {
        var worker = listed(siti);
        assertThat(strip(worker)).containsExactly("11 Mei 2026", "belum", "belum", "belum", "belum");

        verify(worker);
        assertThat(strip(worker).get(1)).isEqualTo("11 Mei 2026 · " + verifier.name());

        city.fund(line, MonthRange.year(2026), List.of(siti));
        assertThat(strip(worker).get(2)).isEqualTo("11 Mei 2026 · APBD Kota Uji");

        enrol(siti);
        assertThat(strip(worker).get(3)).isEqualTo("11 Mei 2026 · BPJS Ketenagakerjaan · sampai Desember 2026");

        receiveCard();
        assertThat(strip(worker).get(4)).isEqualTo("12 Mei 2026 · Siti sendiri");
    }

    @Test
    void workersAreFoundByTheFurthestStepTheyReached() {
        var worker = listed(siti);
        var other = listed(tono);
        assertThat(whoStandsAt()).containsExactly(2, 0, 0, 0, 0);

        verify(worker);
        assertThat(whoStandsAt()).containsExactly(1, 1, 0, 0, 0);
        city.fund(line, MonthRange.year(2026), List.of(siti));
        assertThat(whoStandsAt()).containsExactly(1, 0, 1, 0, 0);
        enrol(siti);
        assertThat(whoStandsAt()).containsExactly(1, 0, 0, 1, 0);
        receiveCard();
        assertThat(whoStandsAt()).containsExactly(1, 0, 0, 0, 1);

        assertThat(found(1)).containsExactly(other);
        assertThat(found(5)).containsExactly(worker);
        assertThat(found(0)).containsExactly(worker, other);
    }

    @Test
    void theFilterIsKeptInTheAddress() throws Exception {
        verify(listed(siti));
        listed(tono);

        assertThat(page("/pekerja?tahap=2"))
                .contains("Siti Contoh", "<option value=\"2\" selected=\"selected\">Diverifikasi</option>")
                .doesNotContain("Tono Contoh");
        assertThat(page("/pekerja?tahap=")).contains("Siti Contoh", "Tono Contoh");
    }

    private WorkerId listed(Listing person) {
        return Acting.as(officer, () -> registry.add(person)).worker();
    }

    private void verify(WorkerId worker) {
        Acting.run(verifier, () -> {
            verification.assess();
            verification.decide(List.of(worker), new Outcome.Accept());
        });
    }

    private void enrol(Listing person) {
        Acting.run(city.clerk(), () -> {
            var batch = batches.create().orElseThrow();
            batches.fileOf(batch, Format.CSV, "Kirim");
            batches.send(batch);
            var answer = "NIK,KPJ,Status\n%s,11223344551,Diterima\n"
                    .formatted(person.nik().digits());
            replies.importReply(batch, "balasan.csv", answer.getBytes(StandardCharsets.UTF_8));
        });
    }

    private void receiveCard() {
        Acting.run(city.clerk(), () -> {
            cards.prepare();
            var card = cards.list("36.72.04.1003").getFirst();
            cards.handOver(card.id(), LocalDate.of(2026, 5, 12), "Siti sendiri");
        });
    }

    private List<Integer> whoStandsAt() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(step -> Acting.as(verifier, () -> registry.countUpTo(10, new WorkerSearch("", "", "", step))))
                .toList();
    }

    private List<WorkerId> found(int step) {
        return Acting.as(verifier, () -> registry.search(new WorkerSearch("", "", "", step), 10, 0)).stream()
                .map(worker -> worker.id())
                .toList();
    }

    /** What stands under each of the five steps. */
    private List<String> strip(WorkerId worker) throws Exception {
        var strip = page("/pekerja/" + worker).replaceAll("(?s).*<ol class=\"journey\">(.*?)</ol>.*", "$1");
        var notes = new ArrayList<String>();
        var note = NOTE.matcher(strip);
        while (note.find()) {
            notes.add(note.group(1));
        }
        return notes;
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(loggedIn.as(verifier)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
