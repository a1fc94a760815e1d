package id.gemet.billing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.billing.PaperText;
import id.gemet.database.Database;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.InsurerFile;
import id.gemet.enrolment.Replies;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.Payers;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A month's money from allocation to payment, as officers press it through the pages. */
@DatabaseTest
class MoneyPagesTest {

    private static final String GROGOL = "36.72.04.1003";

    private final Offices offices;
    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Database database;
    private final Batches batches;
    private final Replies replies;
    private final LoggedIn loggedIn;
    private final MockMvc mvc;
    private FundedPeople city;
    private Map<Role, Actor> staff;
    private LineId line;

    MoneyPagesTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Batches batches,
            Replies replies,
            LoggedIn loggedIn,
            MockMvc mvc,
            Database database) {
        this.offices = offices;
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.database = database;
        this.batches = batches;
        this.replies = replies;
        this.loggedIn = loggedIn;
        this.mvc = mvc;
        this.city = new FundedPeople(offices, registry, payers, lines, allocation, database);
        this.staff = Map.of();
        this.line = new LineId(UUID.randomUUID());
    }

    @BeforeEach
    void aCityOfItsOwn() {
        city = new FundedPeople(offices, registry, payers, lines, allocation, database);
        staff = loggedIn.staff(city.city(), GROGOL);
        line = city.line(PayerKind.APBD, "Iuran BPU", 10_000_000);
    }

    @Test
    void fundsShowEveryLineAndItsLedger() throws Exception {
        city.fund(line, MonthRange.year(2026), 2);

        assertThat(page(Role.TREASURER, "/dana")).contains("Iuran BPU", "Rp9.596.800", "Rp403.200");
        assertThat(page(Role.SECRETARY, "/dana/" + line)).contains("Alokasi", "W•••", "Rp403.200");
        assertThat(page(Role.COMPANY_OFFICER, "/dana")).contains("Dana Anda").doesNotContain("Iuran BPU");
        assertThat(open(Role.COMPANY_OFFICER, "/dana/" + line).getStatus()).isEqualTo(404);
        assertThat(open(Role.KELURAHAN_OFFICER, "/dana").getStatus()).isEqualTo(403);
    }

    @Test
    void aLineIsOpenedOnceAndMistakesAreNamed() throws Exception {
        assertThat(page(Role.TREASURER, "/dana/baru")).contains("Buka pos dana");
        var wrong = press(
                Role.TREASURER,
                post("/dana/baru").param("key", UUID.randomUUID().toString()).param("ceiling", "dua juta"));
        assertThat(wrong.getContentAsString()).contains("Ada yang perlu diperbaiki", "Pilih sumber dananya.");

        var key = UUID.randomUUID().toString();
        var form = post("/dana/baru")
                .param("key", key)
                .param("kind", "DBHCHT")
                .param("payer", "DBHCHT 2026")
                .param("name", "Petani tembakau")
                .param("year", "2026")
                .param("account", "5.1.02")
                .param("first", "2026-01")
                .param("last", "2026-05")
                .param("ceiling", "452.508.000")
                .param("decile", "4")
                .param("places", "36.72.04", "36.72.04.1003", "36.72.01.1001", "15.71.01")
                .param("occupations", "nelayan", "bukan-pekerjaan");
        var first = press(Role.TREASURER, form).getRedirectedUrl();
        var second = press(Role.TREASURER, form).getRedirectedUrl();

        assertThat(second).isEqualTo(first);
        assertThat(page(Role.TREASURER, Objects.requireNonNull(first)))
                .contains("Rp452.508.000", "desil 1 sampai 4", "Kecamatan Ciwandan", "Cibeber", "Nelayan")
                .doesNotContain("15.71");
    }

    @Test
    void aDecileThatIsNoneIsNamedAndTheChoicesStay() throws Exception {
        var wrong = press(
                Role.TREASURER,
                post("/dana/baru")
                        .param("key", UUID.randomUUID().toString())
                        .param("kind", "APBD")
                        .param("payer", "APBD")
                        .param("name", "BPU")
                        .param("first", "2026-01")
                        .param("last", "2026-12")
                        .param("ceiling", "1000000")
                        .param("decile", "11")
                        .param("places", "36.72.04.1003"));

        assertThat(wrong.getContentAsString())
                .contains("Desil adalah angka 1 sampai 10")
                .containsPattern("value=\"36.72.04.1003\" checked");
    }

    @Test
    void aCeilingIsRaisedGivenBackAndReversedByPapers() throws Exception {
        var raise = "/dana/" + line + "/uang/naikkan";
        assertThat(page(Role.TREASURER, raise)).contains("Naikkan pagu", "Rp10.000.000");
        assertThat(open(Role.TREASURER, raise + "?amount=dua&document=&day=2999-01-01")
                        .getContentAsString())
                .contains("Tulis jumlahnya", "Tulis nomor dokumennya", "tidak sesudah hari ini");
        assertThat(page(Role.TREASURER, raise + "?amount=2.000.000&document=DPPA-7&day=2026-03-02"))
                .contains("dua juta rupiah", "2 Maret 2026");

        var deed = post(raise)
                .param("key", UUID.randomUUID().toString())
                .param("amount", "2000000")
                .param("document", "DPPA-7")
                .param("day", "2026-03-02");
        assertThat(press(Role.TREASURER, deed).getStatus()).isEqualTo(422);
        confirm(Role.TREASURER, deed, 2_000_000);
        confirm(Role.TREASURER, deed, 2_000_000);
        assertThat(page(Role.TREASURER, "/dana/" + line)).contains("Rp12.000.000", "DPPA-7, 2 Maret 2026");

        var back = post("/dana/" + line + "/uang/kembalikan")
                .param("key", UUID.randomUUID().toString())
                .param("amount", "12000001")
                .param("document", "STS-1")
                .param("day", "2026-03-02");
        confirm(Role.TREASURER, back, 12_000_001);
        assertThat(page(Role.TREASURER, "/dana/" + line)).doesNotContain("STS-1");

        var raised =
                Acting.as(city.clerk(), () -> lines.entries(line).getFirst().id());
        assertThat(page(Role.TREASURER, "/dana/" + line)).contains("batalkan?transfer=" + raised);
        confirm(
                Role.TREASURER,
                post("/dana/" + line + "/uang/batalkan")
                        .param("key", UUID.randomUUID().toString())
                        .param("transfer", raised.toString())
                        .param("document", "Salah ketik")
                        .param("day", "2026-03-03"),
                2_000_000);
        assertThat(page(Role.TREASURER, "/dana/" + line))
                .contains("Pembatalan", "Salah ketik, 3 Maret 2026")
                .doesNotContain("batalkan?transfer=" + raised);
        assertThat(city.balance(line).free()).isEqualTo(new Rupiah(10_000_000));
        assertThat(open(Role.SECRETARY, raise).getStatus()).isEqualTo(403);
    }

    @Test
    void aProposalNeedsSomebodyElseTheAmountAndTheirPasswordAgain() throws Exception {
        var address = "/dana/usulan/" + city.propose(line, MonthRange.year(2026), 2);
        var approve = address + "/setujui";

        assertThat(page(Role.LABOUR_CLERK, address)).doesNotContain(approve);
        assertThat(press(Role.LABOUR_CLERK, post(approve)).getStatus()).isEqualTo(403);
        assertThat(page(Role.SECRETARY, address)).contains(approve);
        assertThat(page(Role.SECRETARY, approve)).contains("Rp403.200", "empat ratus tiga ribu dua ratus rupiah");

        var slipped = confirm(Role.SECRETARY, post(approve), 430_200);
        assertThat(slipped.getStatus()).isEqualTo(422);
        assertThat(slipped.getContentAsString()).contains("angka yang diketik berbeda");
        var stranger =
                press(Role.SECRETARY, post(approve).param("jumlah", "403.200").param("bukti", "bukan-kata-sandinya"));
        assertThat(stranger.getStatus()).isEqualTo(422);
        assertThat(stranger.getContentAsString()).contains("tidak cocok").doesNotContain("bukan-kata-sandinya");
        assertThat(page(Role.SECRETARY, address)).contains("menunggu keputusan");

        assertThat(confirm(Role.SECRETARY, post(approve), 403_200).getRedirectedUrl())
                .isEqualTo(address);
        assertThat(page(Role.SECRETARY, address)).contains("disetujui").containsPattern("GMT-2026-\\d{4}");
        assertThat(open(Role.SECRETARY, approve).getRedirectedUrl()).isEqualTo(address);
    }

    @Test
    void aBatchGoesOutIsAnsweredBilledAndPaid() throws Exception {
        var people = city.fund(line, MonthRange.year(2026), 3);
        assertThat(page(Role.LABOUR_CLERK, "/kepesertaan")).contains("3 orang sudah didanai");

        var batch = Objects.requireNonNull(
                press(Role.LABOUR_CLERK, post("/kepesertaan")).getRedirectedUrl());
        assertThat(press(
                                Role.LABOUR_CLERK,
                                post(batch + "/berkas").param("format", "XLSX").param("purpose", "Kirim ke BPJS"))
                        .getHeader("Content-Disposition"))
                .contains("gemet-bpu-1-3-orang.xlsx");
        assertThat(page(Role.LABOUR_CLERK, batch)).contains("Tandai sudah dikirim");
        assertThat(page(Role.LABOUR_CLERK, batch + "/kirim")).contains("3 orang", "lima puluh ribu empat ratus rupiah");
        confirm(Role.LABOUR_CLERK, post(batch + "/kirim"), 3);
        press(Role.INSURER_OFFICER, multipart(batch + "/jawaban").file(answer(people)));
        assertThat(page(Role.INSURER_OFFICER, batch))
                .contains("3 dikirim · 2 terdaftar · 1 ditolak", "Sudah PU")
                .doesNotContain("Unduh berkas");

        assertThat(press(Role.LABOUR_CLERK, post("/kartu/cetak").param("kelurahan", ""))
                        .getContentType())
                .isEqualTo("application/pdf");
        assertThat(page(Role.LABOUR_CLERK, "/kartu")).contains("0 dari 2 kartu", "/kartu/" + GROGOL);
        assertThat(page(Role.KELURAHAN_OFFICER, "/kartu/" + GROGOL)).contains("Warga Contoh", "Serahkan");

        assertThat(page(Role.TREASURER, "/tagihan/2026-05")).contains("Terbitkan 2 tagihan, Rp33.600");
        press(Role.TREASURER, post("/tagihan/2026-05/terbitkan"));
        assertThat(page(Role.TREASURER, "/tagihan/2026-05/bayar?sp2d=SP2D-77&day=2026-05-11&line=" + line))
                .contains("SP2D-77", "tiga puluh tiga ribu enam ratus rupiah");
        var payment = post("/tagihan/2026-05/bayar")
                .param("key", UUID.randomUUID().toString())
                .param("line", line.toString())
                .param("sp2d", "SP2D-77")
                .param("day", "2026-05-11");
        assertThat(press(Role.TREASURER, payment).getStatus()).isEqualTo(422);
        confirm(Role.TREASURER, payment, 33_600);
        assertThat(page(Role.SECRETARY, "/tagihan/2026-05"))
                .contains("SP2D-77", "tepat waktu")
                .containsPattern("GMT-2026-\\d{4}");
        assertThat(page(Role.AUDITOR, "/tagihan")).contains("Rp33.600");
        assertThat(page(Role.TREASURER, "/dana/" + line)).contains("SP2D-77");
    }

    @Test
    void aMonthIsPaidInPartsCorrectedReconciledAndClosedByTwo() throws Exception {
        var people = city.fund(line, MonthRange.year(2026), 4);
        Acting.run(city.clerk(), () -> {
            var batch = batches.create().orElseThrow();
            batches.fileOf(batch, InsurerFile.Format.CSV, "Kirim ke BPJS");
            batches.send(batch);
            replies.importReply(batch, "jawaban.csv", active(people).getBytes(StandardCharsets.UTF_8));
        });
        press(Role.TREASURER, post("/tagihan/2026-05/terbitkan"));
        var address = "/tagihan/2026-05/lampiran/" + line;
        assertThat(page(Role.TREASURER, address))
                .contains("1. W•••", "Rp67.200")
                .doesNotContain("Warga");
        assertThat(open(Role.AUDITOR, address + "/berkas?format=XLSX").getHeader("Content-Disposition"))
                .contains("lampiran-2026-05-4-orang.xlsx");
        var masked =
                PaperText.of(open(Role.AUDITOR, address + "/berkas?format=PDF").getContentAsByteArray());
        assertThat(masked)
                .contains("LAMPIRAN SPP", "W•••", "disamarkan", "Rp67.200")
                .doesNotContain("Warga");
        var file = post(address + "/berkas").param("format", "PDF").param("purpose", "SPP Mei");
        assertThat(press(Role.SECRETARY, file).getStatus()).isEqualTo(403);
        var full = press(
                Role.TREASURER, post(address + "/berkas").param("format", "PDF").param("purpose", "SPP Mei"));
        assertThat(PaperText.of(full.getContentAsByteArray()))
                .contains("Warga Contoh", people.getFirst().nik().digits());
        assertThat(page(Role.AUDITOR, "/audit")).contains("SPP Mei");

        pay("40000", 40_000);
        assertThat(page(Role.TREASURER, "/tagihan/2026-05"))
                .contains("Rp67.200")
                .doesNotContain("SP2D-40000");
        pay("16800", 16_800);
        assertThat(page(Role.TREASURER, "/tagihan/2026-05")).contains("SP2D-16800", "Rp50.400");
        pay("", 50_400);

        var link = Pattern.compile(address + "/koreksi/[0-9a-f-]{36}").matcher(page(Role.TREASURER, address));
        assertThat(link.find()).isTrue();
        var note = link.group();
        assertThat(page(Role.TREASURER, note + "?becomes=0&reason=Meninggal&document=Surat+12"))
                .contains("Nota kredit", "enam belas ribu delapan ratus rupiah");
        confirm(
                Role.TREASURER,
                post(note)
                        .param("key", UUID.randomUUID().toString())
                        .param("becomes", "0")
                        .param("reason", "Meninggal")
                        .param("document", "Surat 12"),
                16_800);
        assertThat(page(Role.TREASURER, "/tagihan/2026-05"))
                .contains("Nota kredit · Surat 12", "sama dengan yang ditagihkan");

        var reconciliation = "/tagihan/2026-05/rekonsiliasi";
        assertThat(page(Role.TREASURER, reconciliation)).contains("Belum ada daftar peserta aktif");
        press(
                Role.TREASURER,
                multipart(reconciliation)
                        .file(new MockMultipartFile(
                                "file", "aktif.csv", "text/csv", active(people).getBytes(StandardCharsets.UTF_8))));
        assertThat(page(Role.TREASURER, reconciliation))
                .contains("4 orang dibandingkan", "yang belum jelas Rp16.800", "Aktif, belum dibayar")
                .doesNotContain("Usulkan menutup");
        assertThat(page(Role.TREASURER, reconciliation + "?state=ACTIVE_NOT_PAID"))
                .contains("W•••")
                .doesNotContain("Akhiri perlindungan");
        assertThat(press(
                                Role.TREASURER,
                                post(reconciliation + "/akhiri")
                                        .param("state", "ACTIVE_NOT_PAID")
                                        .param("reason", "Salah"))
                        .getStatus())
                .isEqualTo(400);
        press(
                Role.TREASURER,
                post(reconciliation + "/jelaskan")
                        .param("state", "ACTIVE_NOT_PAID")
                        .param("reason", "Meninggal, menunggu BPJS"));
        assertThat(page(Role.TREASURER, reconciliation)).contains("semuanya sudah dijelaskan", "Usulkan menutup");
        assertThat(press(Role.SECRETARY, post("/tagihan/2026-05/tutup")).getStatus())
                .isEqualTo(403);
        press(Role.TREASURER, post("/tagihan/2026-05/tutup"));
        assertThat(page(Role.SECRETARY, "/tagihan/2026-05/tutup")).contains("Tutup Mei 2026?");
        var close = "/tagihan/2026-05/tutup/setujui";
        assertThat(confirm(Role.SECRETARY, post(close), 5).getStatus()).isEqualTo(422);
        confirm(Role.SECRETARY, post(close), 4);
        assertThat(page(Role.TREASURER, reconciliation))
                .contains("Ditutup oleh")
                .doesNotContain("Unggah dan bandingkan");
        assertThat(PaperText.of(
                        open(Role.AUDITOR, reconciliation + "/berita-acara").getContentAsByteArray()))
                .contains("BERITA ACARA", "Aktif, belum dibayar", "ditutup oleh")
                .doesNotContain("RANCANGAN");
        assertThat(page(Role.TREASURER, "/tagihan/2026-05")).contains("Bulan ini sudah ditutup");
        for (var path : List.of(reconciliation, address, "/tagihan/2026-05")) {
            assertThat(page(Role.TREASURER, path + "?lang=en")).as(path).doesNotContain("??");
        }
    }

    private void pay(String amount, long figure) throws Exception {
        confirm(
                Role.TREASURER,
                post("/tagihan/2026-05/bayar")
                        .param("key", UUID.randomUUID().toString())
                        .param("line", line.toString())
                        .param("sp2d", "SP2D-" + amount)
                        .param("day", "2026-05-11")
                        .param("amount", amount),
                figure);
    }

    private static String active(List<Listing> people) {
        return people.stream()
                .map(person -> "%s,1%s,AKTIF"
                        .formatted(person.nik().digits(), person.nik().digits().substring(6)))
                .collect(Collectors.joining("\n", "NIK,KPJ,STATUS\n", "\n"));
    }

    @Test
    void theInsurersColumnsAreTheOfficesOwn() throws Exception {
        var people = city.fund(line, MonthRange.year(2026), 2);
        var address = "/kepesertaan/tata-letak";
        assertThat(page(Role.LABOUR_CLERK, address)).contains("Nama Ibu Kandung", "Tanggal lahir (31-12-1980)");
        assertThat(open(Role.TREASURER, address).getStatus()).isEqualTo(403);

        var noNik = press(
                Role.LABOUR_CLERK, post(address).param("header", "Nama", "").param("content", "NAME", ""));
        assertThat(noNik.getStatus()).isEqualTo(422);
        assertThat(noNik.getContentAsString()).contains("Tidak ada kolom berisi NIK");

        press(
                Role.LABOUR_CLERK,
                post(address).param("header", "No. Identitas", "Nama", "").param("content", "NIK", "NAME", ""));
        press(
                Role.LABOUR_CLERK,
                post(address + "/jawaban").param("NIK", "ID Orang").param("KPJ", ""));
        assertThat(page(Role.LABOUR_CLERK, address))
                .contains("No. Identitas", "ID Orang")
                .doesNotContain("Nama Ibu Kandung");
        assertThat(page(Role.AUDITOR, "/audit")).contains("mengubah tata letak berkas");

        var batch = Objects.requireNonNull(
                press(Role.LABOUR_CLERK, post("/kepesertaan")).getRedirectedUrl());
        assertThat(press(
                                Role.LABOUR_CLERK,
                                post(batch + "/berkas").param("format", "CSV").param("purpose", "Kirim ke BPJS"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("No. Identitas,Nama");
        confirm(Role.LABOUR_CLERK, post(batch + "/kirim"), 2);
        press(Role.INSURER_OFFICER, multipart(batch + "/jawaban").file(answer(people, "ID Orang")));
        assertThat(page(Role.LABOUR_CLERK, batch)).contains("1 terdaftar · 1 ditolak");

        press(Role.LABOUR_CLERK, post(address + "/bawaan"));
        assertThat(page(Role.LABOUR_CLERK, address)).contains("Nama Ibu Kandung");
    }

    @Test
    void everyPageIsThereInEnglish() throws Exception {
        city.fund(line, MonthRange.year(2026), 1);
        var batch = Acting.as(city.clerk(), () -> batches.create().orElseThrow());

        for (var path : List.of(
                "/dana",
                "/dana/" + line,
                "/kepesertaan",
                "/kepesertaan/" + batch,
                "/kartu",
                "/tagihan",
                "/tagihan/2026-05")) {
            var role = path.startsWith("/kartu") ? Role.LABOUR_CLERK : Role.SECRETARY;
            assertThat(page(role, path + "?lang=en")).as(path).doesNotContain("??");
        }
    }

    private static MockMultipartFile answer(List<Listing> people) {
        return answer(people, "NIK");
    }

    private static MockMultipartFile answer(List<Listing> people, String nikHeading) {
        var text = people.stream()
                .skip(1)
                .map(person -> "%s,1%s,Diterima,"
                        .formatted(person.nik().digits(), person.nik().digits().substring(6)))
                .collect(Collectors.joining(
                        "\n",
                        "%s,KPJ,Status,Keterangan\n%s,,Ditolak,Sudah PU\n"
                                .formatted(nikHeading, people.getFirst().nik().digits()),
                        "\n"));
        return new MockMultipartFile("file", "jawaban.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String page(Role role, String path) throws Exception {
        var response = open(role, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse open(Role role, String path) throws Exception {
        return mvc.perform(get(path).with(loggedIn.as(actor(role)))).andReturn().getResponse();
    }

    private MockHttpServletResponse press(Role role, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(loggedIn.as(actor(role)))).andReturn().getResponse();
    }

    private MockHttpServletResponse confirm(Role role, AbstractMockHttpServletRequestBuilder<?> request, long figure)
            throws Exception {
        return mvc.perform(request.with(loggedIn.confirming(actor(role), figure)))
                .andReturn()
                .getResponse();
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }
}
