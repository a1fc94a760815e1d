package id.gemet.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.billing.CoveredCity;
import id.gemet.funding.Allocation;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.Proposal;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** It is May 2026; three people are paid for to the end of the year. */
@DatabaseTest
class HandOverPagesTest {

    private static final MonthRange YEAR = MonthRange.year(2026);

    private final MockMvcTester mvc;
    private final CoveredCity cities;
    private final Allocation allocation;
    private final Registry registry;

    private FundedPeople city;
    private LineId line;
    private LineId next;
    private List<Listing> people = List.of();

    HandOverPagesTest(MockMvcTester mvc, CoveredCity cities, Allocation allocation, Registry registry) {
        this.mvc = mvc;
        this.cities = cities;
        this.allocation = allocation;
        this.registry = registry;
        this.city = cities.found();
        this.line = new LineId(UUID.randomUUID());
        this.next = line;
    }

    @BeforeEach
    void threePeopleAndAnotherLine() {
        city = cities.found();
        line = city.line(PayerKind.APBD, "APBD Kota Uji", 100_000_000);
        next = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 100_000_000);
        people = cities.cover(city, line, YEAR, named("Ani Contoh", "Budi Contoh", "Cici Contoh"));
    }

    @Test
    void nobodyGoesOverUnlessSomebodyIsTickedOrEverybodyIsCounted() {
        assertThat(propose()).hasStatus(422).bodyText().contains("Pilih siapa yang dialihkan");
        assertThat(propose("who", "CHOSEN")).hasStatus(422).bodyText().contains("Belum ada orang yang dicentang.");
        for (var count : List.of("", "2", "30", "semua")) {
            assertThat(propose("who", "EVERYBODY", "people", count))
                    .as(count)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Mulai bulan itu pos ini melindungi 3 orang.");
        }
        assertThat(propose("who", "EVERYBODY", "people", "3", "pekerja", worker(0)))
                .hasStatus(422)
                .bodyText()
                .contains("Ada orang yang dicentang, tetapi yang dipilih semua orang.");
        assertThat(proposed()).isEmpty();

        assertThat(propose("who", "EVERYBODY", "people", "3")).hasStatus(302);
        assertThat(proposed()).containsExactly(3);
    }

    @Test
    void whoeverIsTickedGoesOverFromWhicheverPage() {
        assertThat(propose("who", "CHOSEN", "pekerja", worker(0), "pekerjaLain", worker(2)))
                .hasStatus(302);

        assertThat(proposed()).containsExactly(2);
    }

    @Test
    void whoeverIsNoLongerPaidForIsNotLeftOutSilently() {
        var toJuly = cities.cover(city, line, MonthRange.of(BillingMonth.of(2026, 1), 7), named("Dedi Contoh"));

        assertThat(propose("first", "2026-08", "who", "CHOSEN", "pekerja", worker(toJuly.getFirst())))
                .hasStatus(422)
                .bodyText()
                .contains("1 orang yang dicentang tidak dibayar pos ini lagi mulai bulan itu.");
        assertThat(propose("first", "2026-08", "who", "EVERYBODY", "people", "4"))
                .hasStatus(422)
                .bodyText()
                .contains("Mulai bulan itu pos ini melindungi 3 orang.");
        assertThat(proposed()).isEmpty();
    }

    @Test
    void peopleAreLookedForByNameAndStayTicked() {
        assertThat(post("hal", "1", "cari", "budi", "document", "BA 3/2026", "pekerja", worker(0)))
                .hasStatusOk()
                .bodyText()
                .contains("Budi Contoh", "1 orang dicentang di semua halaman.", "value=\"BA 3/2026\"")
                .contains("name=\"pekerjaLain\" value=\"" + worker(0) + "\"")
                .doesNotContain("Ani Contoh", "Cici Contoh");
        assertThat(proposed()).isEmpty();
    }

    @Test
    void aHundredPeopleAreAPage() {
        cities.cover(
                city,
                line,
                YEAR,
                named(IntStream.range(0, 98)
                        .mapToObj("Warga Contoh %02d"::formatted)
                        .toArray(String[]::new)));

        assertThat(Acting.as(
                        city.clerk(),
                        () -> mvc.get().uri("/kepesertaan/alih/" + line).exchange()))
                .bodyText()
                .contains("Semua 101 orang di pos ini", "Halaman 1 dari 2", "Warga Contoh 96")
                .doesNotContain("Warga Contoh 97");
        assertThat(post("hal", "2")).bodyText().contains("Halaman 2 dari 2", "Warga Contoh 97");
    }

    @Test
    void aLineThatCoversNobodySaysSo() {
        assertThat(Acting.as(
                        city.clerk(),
                        () -> mvc.get().uri("/kepesertaan/alih/" + next).exchange()))
                .bodyText()
                .contains("Tidak ada orang yang dilindungi dari pos ini")
                .doesNotContain("0 orang");
    }

    private static List<Listing> named(String... names) {
        return List.of(names).stream().map(FundedPeople::invented).toList();
    }

    private String worker(int number) {
        return worker(people.get(number));
    }

    private String worker(Listing person) {
        return Acting.as(
                city.clerk(),
                () -> registry.listedAlready(person.nik())
                        .orElseThrow()
                        .worker()
                        .toString());
    }

    /** How many people each proposal that waits is about. */
    private List<Integer> proposed() {
        return Acting.as(city.clerk(), allocation::proposals).stream()
                .filter(proposal -> proposal.status() == Proposal.Status.PROPOSED)
                .map(Proposal::people)
                .toList();
    }

    private MvcTestResult propose(String... fields) {
        var usual = new String[] {"document", "BA 3/2026", "last", "2026-12"};
        return post(List.of(fields).contains("first") ? usual : with(usual, "first", "2026-06"), fields);
    }

    private MvcTestResult post(String... fields) {
        return post(new String[0], fields);
    }

    private MvcTestResult post(String[] usual, String[] fields) {
        var request = mvc.post()
                .uri("/kepesertaan/alih/" + line)
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("to", next.toString());
        var all = with(usual, fields);
        for (var i = 0; i < all.length; i += 2) {
            request.param(all[i], all[i + 1]);
        }
        return Acting.as(city.clerk(), () -> request.exchange());
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(List.of(some).stream(), List.of(more).stream()).toArray(String[]::new);
    }
}
