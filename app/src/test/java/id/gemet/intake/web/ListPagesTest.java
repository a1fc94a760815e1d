package id.gemet.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.intake.Intake;
import id.gemet.intake.ListId;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@DatabaseTest
class ListPagesTest {

    private static final String LIST = """
        NIK;NAMA;TGL LAHIR;JK;KELURAHAN;PEKERJAAN
        3672014501857001;SITI AMINAH;05-01-1985;P;36.72.01.1001;pedagang pasar
        367201;=SUM(1) BUDI;17-08-1980;L;36.72.01.1001;nelayan
        3672011212797002;JOKO <b>SUSILO</b>;12-12-1979;L;36.72.01.1001;ojek
        """;

    private final MockMvc mvc;
    private final Intake intake;
    private final Offices offices;
    private Actor clerk;

    ListPagesTest(MockMvc mvc, Intake intake, Offices offices) {
        this.mvc = mvc;
        this.intake = intake;
        this.offices = offices;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @Test
    void aListWalksThroughItsFiveSteps() throws Exception {
        assertThat(page("/usulan").getContentAsString()).contains("Belum ada daftar");
        assertThat(page("/usulan/unggah").getContentAsString()).contains("Siapa yang mengirim daftar ini?");
        var columns = redirect(upload(LIST));
        assertThat(page(columns).getContentAsString())
                .contains("SITI AMINAH", "field-0-0")
                .doesNotContain("3672014501857001");

        var list = list(columns);
        act(() -> assertThat(intake.confirmMapping(list) && intake.judge(list)).isTrue());
        var result = page("/usulan/" + list + "/hasil").getContentAsString();
        assertThat(result)
                .contains("4 baris:", "2 baru", "1 perlu diperbaiki", "NIK harus 16 angka", "Masukkan 2 baris")
                .contains("=SUM(1) BUDI");
        assertThat(page("/usulan/" + list + "/hasil?tampil=NEW").getContentAsString())
                .contains("JOKO &lt;b&gt;SUSILO&lt;/b&gt;")
                .doesNotContain("3672011212797002");
        assertThat(page("/usulan/" + list + "/periksa").getContentAsString()).contains("Masukkan 2 baris");

        act(() -> assertThat(intake.commit(list)).isTrue());
        assertThat(page("/usulan/" + list + "/selesai").getContentAsString())
                .contains("2 baris sudah masuk", "Batalkan impor ini", "10 Juni 2026");
        assertThat(send("/usulan/" + list + "/batalkan").getRedirectedUrl()).endsWith("/selesai");
        assertThat(page("/usulan/" + list + "/selesai").getContentAsString()).contains("Daftar ini dibatalkan");
        assertThat(page("/usulan").getContentAsString()).contains("Kelurahan Contoh", "dibatalkan");
    }

    @Test
    void aRowIsMendedOnTheScreenAndJudgedAtOnce() throws Exception {
        var list = judged();
        var row = "/usulan/" + list + "/baris/2";

        assertThat(page(row).getContentAsString()).contains("Perbaiki baris 3", "value=\"367201\"");
        var again = perform(post(row).param("nik", "3672").param("name", "BUDI"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Ada yang perlu diperbaiki", "href=\"#nik\"", "value=\"3672\"");
        var mended = perform(post(row).param("nik", "3672011708807003").param("name", "BUDI SANTOSO"));
        assertThat(mended.getRedirectedUrl()).endsWith("/hasil");

        act(() -> {
            assertThat(intake.counts(list).repair()).isZero();
            assertThat(intake.commit(list)).isTrue();
            assertThat(intake.counts(list).takenIn()).isEqualTo(3);
        });
    }

    @Test
    void rowsToRepairComeAsAWorkbookThatNothingCanRunIn() throws Exception {
        var file = page("/usulan/" + judged() + "/perbaikan");

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(6)).isEqualTo("ALASAN");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("367201");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("'=SUM(1) BUDI");
            assertThat(rows.get(1).getCellText(6)).contains("16 angka");
        }
    }

    @Test
    void aFileThatIsNoListIsRefusedWithWhatToDo() throws Exception {
        var refused = upload("%PDF-1.7 surat");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Ada yang perlu diperbaiki", "PDF");
    }

    @Test
    void anotherCitysListIsNotThere() throws Exception {
        var list = judged();
        clerk = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        for (var path : new String[] {"hasil", "kolom", "periksa", "selesai", "perbaikan", "baris/2"}) {
            assertThat(page("/usulan/" + list + "/" + path).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private ListId judged() throws Exception {
        var list = list(redirect(upload(LIST)));
        act(() -> assertThat(intake.confirmMapping(list) && intake.judge(list)).isTrue());
        return list;
    }

    private static ListId list(String path) {
        return new ListId(UUID.fromString(path.split("/", -1)[2]));
    }

    private static String redirect(MockHttpServletResponse response) {
        return Optional.ofNullable(response.getRedirectedUrl()).orElseThrow();
    }

    private MockHttpServletResponse upload(String content) throws Exception {
        var file = new MockMultipartFile("file", "gerem.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
        return perform(multipart("/usulan/unggah")
                .file(file)
                .param("kind", "KELURAHAN")
                .param("sender", "Kelurahan Contoh"));
    }

    private MockHttpServletResponse send(String path) throws Exception {
        return perform(post(path));
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return perform(get(path));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response = new MockHttpServletResponse[1];
        var problem = new Exception[1];
        act(() -> {
            try {
                response[0] = mvc.perform(request.with(csrf())).andReturn().getResponse();
            } catch (Exception thrown) {
                problem[0] = thrown;
            }
        });
        if (problem[0] != null) {
            throw problem[0];
        }
        return response[0];
    }

    private void act(Runnable deed) {
        Acting.run(clerk, deed);
    }
}
