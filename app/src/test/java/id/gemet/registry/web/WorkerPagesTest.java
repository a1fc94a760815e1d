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
import id.gemet.registry.Weights;
import id.gemet.registry.WorkerId;
import id.gemet.registry.WorkerSearch;
import id.gemet.shared.RegionCode;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@DatabaseTest
class WorkerPagesTest {

    private final MockMvc mvc;
    private final Registry registry;
    private final Pairs pairs;
    private final Merges merges;
    private final Weights weights;
    private final Offices offices;
    private Actor clerk;

    WorkerPagesTest(MockMvc mvc, Registry registry, Pairs pairs, Merges merges, Weights weights, Offices offices) {
        this.mvc = mvc;
        this.registry = registry;
        this.pairs = pairs;
        this.merges = merges;
        this.weights = weights;
        this.offices = offices;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
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
                .contains("Menghubungi pekerja")
                .doesNotContain(person.nik().digits());
        assertThat(send(post("/pekerja/" + id + "/tampilkan").param("purpose", "just so"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void atTheCounterTheNikComesFirstAndOneQuestionFollowsAnother() throws Exception {
        var person = InventedPeople.somebody();
        var nik = person.nik().digits();

        assertThat(page("/pekerja/tambah")).contains("16 angka");
        assertThat(answer("NIK", "nik", "3672").getStatus()).isEqualTo(422);
        assertThat(answer("NIK", "nik", nik).getContentAsString()).contains("Siapa namanya?");
        assertThat(answer("NAME", "nik", nik).getStatus()).isEqualTo(422);
        assertThat(answer("NAME", "nik", nik, "name", person.name()).getContentAsString())
                .contains("Cocokkan tanggal lahir");
        assertThat(answer("BIRTH", everything(person)).getContentAsString()).contains("Tinggal di kelurahan mana?");
        assertThat(answer("PLACE", everything(person)).getContentAsString())
                .contains("Apa pekerjaannya?", "value=\"nelayan\"");
        assertThat(answer("OCCUPATION", everything(person)).getContentAsString())
                .contains("Berapa nomor HP-nya?");
        assertThat(answer("PHONE", everything(person)).getContentAsString())
                .contains("Periksa lalu simpan", person.name())
                .doesNotContain("tidak sama dengan yang tertulis di NIK");
        var added = answer("CHECK", everything(person));
        assertThat(added.getRedirectedUrl()).startsWith("/pekerja/").doesNotContain(nik);
        assertThat(answer("NIK", "nik", nik).getContentAsString()).contains("Orang ini sudah diusulkan", "11 Mei 2026");
        assertThat(send(post("/pekerja/cari").param("nik", nik)).getRedirectedUrl())
                .isEqualTo(added.getRedirectedUrl());
    }

    @Test
    void theNikProposesBirthDateAndSexAndWhatDiffersIsPointedOut() throws Exception {
        var person = InventedPeople.somebody();
        var born = person.birthDate().orElseThrow();
        var answers = everything(person);
        var other = everything(person);
        other[5] = born.plusDays(1).toString();

        assertThat(answer("NIK", "nik", person.nik().digits()).getContentAsString())
                .contains("name=\"birthDate\" value=\"" + born + "\"");
        assertThat(answer("PHONE", answers).getContentAsString()).doesNotContain("Cocokkan sekali lagi dengan KTP");
        assertThat(answer("PHONE", other).getContentAsString()).contains("Cocokkan sekali lagi dengan KTP");
    }

    @Test
    void anAnswerCanBeChangedBeforeSavingAndNothingWrongIsSaved() throws Exception {
        var person = InventedPeople.somebody();
        var answers = everything(person);

        assertThat(send(post("/pekerja/tambah").params(form("CHECK", answers)).param("ke", "NAME"))
                        .getContentAsString())
                .contains("Siapa namanya?", "value=\"" + person.birthDate().orElseThrow() + "\"");
        answers[3] = " ";
        assertThat(answer("CHECK", answers).getStatus()).isEqualTo(422);
        assertThat(page("/pekerja")).contains("0 orang");
    }

    @Test
    void anOfficerOfAKelurahanIsNotAskedWhereThePersonLives() throws Exception {
        var person = InventedPeople.somebody();
        clerk = TestCities.kelurahanOfficer(
                as(() -> offices.find(clerk.office())).orElseThrow(), "36.72.04.1003");

        assertThat(answer("BIRTH", everything(person)).getContentAsString()).contains("Apa pekerjaannya?");
        var again = send(post("/pekerja/tambah")
                .params(form("CHECK", everything(person)))
                .param("lagi", "1"));
        assertThat(again.getRedirectedUrl()).isEqualTo("/pekerja/tambah?masuk=1");
        assertThat(as(() -> registry.search(new WorkerSearch("", "", "", 0), 10, 0)))
                .singleElement()
                .satisfies(worker -> assertThat(worker.kelurahan()).contains(new RegionCode("36.72.04.1003")));
    }

    /** The answers about somebody, as name and value in turn. */
    private static String[] everything(Listing person) {
        return new String[] {
            "nik", person.nik().digits(),
            "name", person.name(),
            "birthDate", person.birthDate().orElseThrow().toString(),
            "sex", String.valueOf(person.nik().sex().code()),
            "kelurahan", "36.72.01.1001",
            "occupation", "nelayan",
            "phone", "0812 3456 7890"
        };
    }

    private static MultiValueMap<String, String> form(String question, String... answers) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("langkah", question);
        for (int i = 0; i < answers.length; i += 2) {
            form.add(answers[i], answers[i + 1]);
        }
        return form;
    }

    private MockHttpServletResponse answer(String question, String... answers) throws Exception {
        return send(post("/pekerja/tambah").params(form(question, answers)));
    }

    @Test
    void oneOfficerProposesThatTwoAreOneAndAnotherConfirms() throws Exception {
        var person = InventedPeople.somebody();
        var ids = register(List.of(person, InventedPeople.withDigitsSwapped(person)));
        as(() -> {
            pairs.lookFor(ids);
            return true;
        });
        var pair = as(() -> pairs.open(10, 0)).getFirst();

        assertThat(page("/pasangan"))
                .contains(
                        "1 pasangan",
                        person.name(),
                        "Mengapa mungkin satu orang",
                        "kira-kira 1 dari",
                        "kemungkinan satu orang: lebih dari 99,9%")
                .doesNotContain(person.nik().digits(), person.phone(), person.motherName());
        assertThat(page("/pasangan?lang=en")).contains("Why they may be one person");
        assertThat(page("/pasangan/" + pair.id() + "/bobot"))
                .contains("\"field\":\"NIK\"", "\"level\":\"EXACT\"", "\"probability\":0.9")
                .doesNotContain(person.nik().digits(), person.name(), person.phone());
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
        assertThat(send(post("/pekerja/cari")
                                .param(
                                        "nik",
                                        InventedPeople.withDigitsSwapped(person)
                                                .nik()
                                                .digits()))
                        .getRedirectedUrl())
                .isEqualTo("/pekerja/" + ids.get(0));
        assertThat(page("/pekerja/" + ids.get(0))).contains("Juga tercatat sebagai", "/pekerja/" + ids.get(1));
        assertThat(page("/pekerja/" + ids.get(1))).contains("Lihat yang dipakai", "/pekerja/" + ids.get(0));
        assertThat(page("/pasangan")).contains("Sudah digabungkan");
        assertThat(send(post("/pasangan/gabungan/" + merge.id() + "/batalkan")).getStatus())
                .isEqualTo(302);
        assertThat(as(() -> registry.find(ids.get(1))).orElseThrow().mergedInto())
                .isEmpty();
    }

    @Test
    void newWeightsAreShownBeforeTheyAreTakenAndCanBeTakenBack() throws Exception {
        for (var person : InventedPeople.people(4)) {
            var ids = register(List.of(person, InventedPeople.withDigitsSwapped(person)));
            as(() -> {
                pairs.lookFor(ids);
                return true;
            });
        }
        assertThat(page("/pasangan/bobot")).contains("Belum ada keputusan", "bobot bawaan");
        for (var pair : as(() -> pairs.open(3, 0))) {
            send(post("/pasangan/" + pair.id()).param("decision", "DIFFERENT"));
        }
        assertThat(page("/pasangan/bobot"))
                .contains("0 pasangan satu orang, 3 pasangan dua orang", " → ", "bobot bawaan");
        assertThat(send(post("/pasangan/bobot").param("mark", "another")).getStatus())
                .isEqualTo(409);
        var mark = as(() -> weights.suggestion().mark());
        assertThat(send(post("/pasangan/bobot").param("mark", mark)).getRedirectedUrl())
                .isEqualTo("/pasangan/bobot");
        assertThat(page("/pasangan/bobot")).contains("Versi 1");
        assertThat(send(post("/pasangan/bobot/1/kembalikan")).getStatus()).isEqualTo(302);
        assertThat(send(post("/pasangan/bobot/1/kembalikan")).getStatus()).isEqualTo(409);
    }

    @Test
    void aKelurahanSeesThePairsItWasAskedAboutAndAnswers() throws Exception {
        var person = InventedPeople.somebody();
        var ids = register(List.of(person, InventedPeople.withDigitsSwapped(person)));
        as(() -> {
            pairs.lookFor(ids);
            return true;
        });
        var pair = as(() -> pairs.open(10, 0)).getFirst();
        var city = as(() -> offices.find(clerk.office())).orElseThrow();
        var home = person.kelurahan().orElseThrow().dotted();

        clerk = TestCities.kelurahanOfficer(city, home);
        assertThat(page("/pasangan")).contains("0 pasangan").doesNotContain(person.name());
        clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        send(post("/pasangan/" + pair.id()).param("decision", "ASKED"));
        assertThat(page("/pasangan")).contains("Sudah ditanyakan kepada kelurahan");
        clerk = TestCities.kelurahanOfficer(city, home);
        assertThat(page("/pasangan")).contains("Kota bertanya kepada Anda tentang 1 pasangan", person.name());
        send(post("/pasangan/" + pair.id()).param("decision", "DIFFERENT"));
        clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        assertThat(page("/pasangan")).contains("0 pasangan");
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
