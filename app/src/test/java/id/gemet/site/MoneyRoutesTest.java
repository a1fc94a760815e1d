package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.GemetApplication;
import id.gemet.testing.TestSurroundings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every deed about money, pressed over a real connection: again with its key, with its key and other content, and in
 * another office with the same key. Whoever adds a route that changes something says here what it does about money.
 */
@SpringBootTest(classes = GemetApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestSurroundings.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyRoutesTest {

    /** Nothing beneath these is about money. */
    private static final Set<String> OTHER_AREAS = Set.of(
            "masuk",
            "keluar",
            "akun",
            "sandi",
            "pengguna",
            "audit",
            "usulan",
            "pekerja",
            "pasangan",
            "perbaikan",
            "verifikasi",
            "aturan",
            "sk",
            "cakupan",
            "aksi",
            "cek",
            "kartu",
            "kartu-saya",
            "error");

    /** Changes no money: files, notices, settings, comparisons, and the decision of two that a month is closed. */
    private static final Set<String> WITHOUT_MONEY = Set.of(
            "/dana/jurang/{day}/catat",
            "/dana/jurang/{day}/surat",
            "/dana/papan/{payer}",
            "/dana/{line}/bukti/{entry}",
            "/kepesertaan",
            "/kepesertaan/tata-letak",
            "/kepesertaan/tata-letak/bawaan",
            "/kepesertaan/tata-letak/jawaban",
            "/kepesertaan/{id}/berkas",
            "/kepesertaan/{id}/kirim",
            "/kepesertaan/{id}/pengganti",
            "/kepesertaan/pengganti",
            "/tagihan/{month}/rekonsiliasi",
            "/tagihan/{month}/rekonsiliasi/ulang",
            "/tagihan/{month}/rekonsiliasi/jelaskan",
            "/tagihan/{month}/tutup",
            "/tagihan/{month}/tutup/setujui",
            "/tagihan/{month}/tutup/kembalikan",
            "/tagihan/{month}/lampiran/{line}/berkas");

    /** What they act on knows that it was done; the enrolment and reconciliation tests press them twice. */
    private static final Set<String> ONCE_BY_STATE_ELSEWHERE =
            Set.of("/kepesertaan/{id}/jawaban", "/kepesertaan/akhiri", "/tagihan/{month}/rekonsiliasi/akhiri");

    private final MoneyWorlds worlds;
    private final Set<String> routes;
    private MoneyWorlds.World here;
    private MoneyWorlds.World there;

    @LocalServerPort
    private int port;

    MoneyRoutesTest(
            MoneyWorlds worlds, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.worlds = worlds;
        this.routes = new TreeSet<>();
        for (var info : Map.copyOf(mapping.getHandlerMethods()).keySet()) {
            if (!Set.of(RequestMethod.GET).equals(info.getMethodsCondition().getMethods())) {
                routes.addAll(info.getPatternValues());
            }
        }
        this.here = worlds.found();
        this.there = here;
    }

    @BeforeAll
    void anotherOffice() {
        there = worlds.found();
    }

    static List<MoneyDeed> deeds() {
        return MoneyDeed.all();
    }

    @Test
    void everyRouteThatChangesSomethingIsDecidedAbout() {
        var decided = new TreeSet<>(WITHOUT_MONEY);
        decided.addAll(ONCE_BY_STATE_ELSEWHERE);
        deeds().forEach(deed -> decided.add(deed.route()));

        var money = new TreeSet<>(routes);
        money.removeIf(route -> OTHER_AREAS.contains(route.split("/", -1)[1]));

        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(money).isEqualTo(decided);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void pressedAgainItDoesNothingMore(MoneyDeed deed) throws Exception {
        var key = UUID.randomUUID();
        var press = deed.in(here);
        var before = here.money();

        var first = press.first(key).send(port);
        var after = here.money();
        var second = press.first(key).send(port);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
        assertThat(after).isNotEqualTo(before);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(here.money()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void itsKeyWithOtherContentIsRefused(MoneyDeed deed) throws Exception {
        var key = UUID.randomUUID();
        var press = deed.in(here);
        if (press.isOnceByState()) {
            return;
        }
        press.first(key).send(port);
        var after = here.money();

        var refused = press.other(key).send(port);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("Isian ini sudah dipakai");
        assertThat(here.money()).isEqualTo(after);
        assertThat(press.other(UUID.randomUUID()).send(port).statusCode()).isEqualTo(302);
        assertThat(here.money()).as("the other content with a key of its own").isNotEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void theSameKeyInAnotherOfficeIsAnotherKey(MoneyDeed deed) throws Exception {
        var key = UUID.randomUUID();
        deed.in(here).first(key).send(port);
        var press = deed.in(there);
        var ours = here.money();
        var theirs = there.money();

        assertThat(press.first(key).send(port).statusCode()).isEqualTo(302);

        assertThat(there.money()).isNotEqualTo(theirs);
        assertThat(here.money()).isEqualTo(ours);
    }
}
