package id.gemet.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Merges;
import id.gemet.registry.Pairs;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Nik;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class WorkerPagesTest {

    private final MockMvc mvc;
    private final Registry registry;
    private final Pairs pairs;
    private final Merges merges;
    private final Offices offices;
    private Actor clerk;

    WorkerPagesTest(MockMvc mvc, Registry registry, Pairs pairs, Merges merges, Offices offices) {
        this.mvc = mvc;
        this.registry = registry;
        this.pairs = pairs;
        this.merges = merges;
        this.offices = offices;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @BeforeEach
    void aCityOfItsOwn() {
        clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @Test
    void workersAreFoundByNameInAnySpelling() throws Exception {
        var person = InventedPeople.somebody();
        register(List.of(called(person, "H. Abdul Rochman Ma'ruf"), InventedPeople.somebody()));

        assertThat(page("/pekerja")).contains("2 orang");
        assertThat(page("/pekerja?cari=abd+rohman")).contains("H. Abdul Rochman Ma&#39;ruf", "1 orang");
        assertThat(page("/pekerja?kelurahan=36.72.02.1001")).contains("Tidak ada pekerja yang cocok");
    }

    @Test
    void fullDataAreShownForAPurposeAndEverybodySeesWhoLooked() throws Exception {
        var person = InventedPeople.somebody();
        var id = register(List.of(person)).getFirst();

        assertThat(page("/pekerja/" + id))
                .contains(person.name(), "Diusulkan")
                .doesNotContain(person.nik().digits());
        var revealed = send(post("/pekerja/" + id + "/tampilkan").param("purpose", "CONTACT"));
        assertThat(revealed.getContentAsString()).contains(person.nik().digits(), person.phone());
        assertThat(page("/pekerja/" + id))
                .contains("CONTACT")
                .doesNotContain(person.nik().digits());
        assertThat(send(post("/pekerja/" + id + "/tampilkan").param("purpose", "just so"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void atTheCounterTheNikComesFirst() throws Exception {
        var person = InventedPeople.somebody();
        var nik = person.nik().digits();

        assertThat(page("/pekerja/tambah")).contains("16 angka");
        assertThat(send(post("/pekerja/tambah/nik").param("nik", "3672")).getStatus())
                .isEqualTo(422);
        assertThat(send(post("/pekerja/tambah/nik").param("nik", nik)).getContentAsString())
                .contains("value=\"" + person.birthDate().orElseThrow() + "\"");
        var added = send(post("/pekerja/tambah")
                .param("nik", nik)
                .param("name", person.name())
                .param("birthDate", person.birthDate().orElseThrow().toString())
                .param("kelurahan", "36.72.01.1001"));
        assertThat(added.getRedirectedUrl()).startsWith("/pekerja/");
        assertThat(send(post("/pekerja/tambah/nik").param("nik", nik)).getContentAsString())
                .contains("Orang ini sudah diusulkan", "11 Mei 2026");
        assertThat(send(post("/pekerja/cari").param("nik", nik)).getRedirectedUrl())
                .isEqualTo(added.getRedirectedUrl());
    }

    @Test
    void oneOfficerProposesThatTwoAreOneAndAnotherConfirms() throws Exception {
        var person = InventedPeople.somebody();
        var twin = new Listing(
                new Nik(swapLast(person.nik().digits())),
                person.name(),
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.occupation(),
                person.decile(),
                person.phone(),
                "",
                person.motherName(),
                person.address(),
                person.rt(),
                person.rw());
        var ids = register(List.of(person, twin));
        as(() -> {
            pairs.lookFor(ids);
            return true;
        });
        var pair = as(() -> pairs.open(10, 0)).getFirst();

        assertThat(page("/pasangan")).contains("1 pasangan", person.name());
        assertThat(send(post("/pasangan/" + pair.id())
                                .param("decision", "SAME")
                                .param("keep", ids.get(0).toString()))
                        .getRedirectedUrl())
                .isEqualTo("/pasangan");
        var merge = as(() -> merges.proposed()).getFirst();
        assertThat(send(post("/pasangan/gabungan/" + merge.id() + "/setujui")).getStatus())
                .isEqualTo(409);
        clerk = TestCities.actor(as(() -> offices.find(clerk.office())).orElseThrow(), Role.SOCIAL_CLERK);
        assertThat(send(post("/pasangan/gabungan/" + merge.id() + "/setujui")).getStatus())
                .isEqualTo(302);
        assertThat(as(() -> registry.find(ids.get(1))).orElseThrow().mergedInto())
                .contains(ids.get(0));
        assertThat(send(post("/pasangan/gabungan/" + merge.id() + "/batalkan")).getStatus())
                .isEqualTo(302);
        assertThat(as(() -> registry.find(ids.get(1))).orElseThrow().mergedInto())
                .isEmpty();
    }

    private static String swapLast(String digits) {
        return digits.substring(0, 14)
                + digits.charAt(15)
                + (digits.charAt(14) == digits.charAt(15) ? '3' : digits.charAt(14));
    }

    private static Listing called(Listing person, String name) {
        return new Listing(
                person.nik(),
                name,
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.occupation(),
                person.decile(),
                person.phone(),
                "",
                "",
                "",
                "",
                "");
    }

    private List<WorkerId> register(List<Listing> people) throws Exception {
        return as(() -> registry.register(UUID.randomUUID(), people)).stream()
                .map(registered -> registered.worker())
                .toList();
    }

    private String page(String path) throws Exception {
        return send(get(path)).getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return as(() -> mvc.perform(request.with(csrf())).andReturn().getResponse());
    }

    private <T> T as(Callable<T> deed) throws Exception {
        return Acting.as(clerk, () -> {
            try {
                return deed.call();
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }
}
