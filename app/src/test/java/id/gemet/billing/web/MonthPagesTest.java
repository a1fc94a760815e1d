package id.gemet.billing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.billing.PaperText;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.InsurerFile;
import id.gemet.enrolment.Replies;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.registry.Listing;
import id.gemet.shared.MonthRange;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.MoneyDesks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** A month from its bills to its closing, as officers press it through the pages. */
@DatabaseTest
class MonthPagesTest {

    private final Batches batches;
    private final Replies replies;
    private final MoneyDesks.Desk desk;
    private final FundedPeople city;
    private final LineId line;

    MonthPagesTest(MoneyDesks desks, Batches batches, Replies replies) {
        this.batches = batches;
        this.replies = replies;
        this.desk = desks.found();
        this.city = desk.city();
        this.line = desk.line();
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
        desk.press(Role.TREASURER, post("/tagihan/2026-05/terbitkan"));
        var address = "/tagihan/2026-05/lampiran/" + line;
        assertThat(desk.page(Role.TREASURER, address))
                .contains("1. W•••", "Rp67.200")
                .doesNotContain("Warga");
        assertThat(desk.open(Role.AUDITOR, address + "/berkas?format=XLSX").getHeader("Content-Disposition"))
                .contains("lampiran-2026-05-4-orang.xlsx");
        var masked = PaperText.of(
                desk.open(Role.AUDITOR, address + "/berkas?format=PDF").getContentAsByteArray());
        assertThat(masked)
                .contains("LAMPIRAN SPP", "W•••", "disamarkan", "Rp67.200")
                .doesNotContain("Warga");
        var file = post(address + "/berkas").param("format", "PDF").param("purpose", "SPP Mei");
        assertThat(desk.press(Role.SECRETARY, file).getStatus()).isEqualTo(403);
        var full = desk.press(
                Role.TREASURER, post(address + "/berkas").param("format", "PDF").param("purpose", "SPP Mei"));
        assertThat(PaperText.of(full.getContentAsByteArray()))
                .contains("Warga Contoh", people.getFirst().nik().digits());
        assertThat(desk.page(Role.AUDITOR, "/audit")).contains("SPP Mei");

        pay("40000", 40_000);
        assertThat(desk.page(Role.TREASURER, "/tagihan/2026-05"))
                .contains("Rp67.200")
                .doesNotContain("SP2D-40000");
        pay("16800", 16_800);
        assertThat(desk.page(Role.TREASURER, "/tagihan/2026-05")).contains("SP2D-16800", "Rp50.400");
        pay("", 50_400);

        var link = Pattern.compile(address + "/koreksi/[0-9a-f-]{36}").matcher(desk.page(Role.TREASURER, address));
        assertThat(link.find()).isTrue();
        var note = link.group();
        assertThat(desk.page(Role.TREASURER, note + "?becomes=0&reason=Meninggal&document=Surat+12"))
                .contains("Nota kredit", "enam belas ribu delapan ratus rupiah");
        desk.confirm(
                Role.TREASURER,
                post(note)
                        .param("key", UUID.randomUUID().toString())
                        .param("becomes", "0")
                        .param("reason", "Meninggal")
                        .param("document", "Surat 12"),
                16_800);
        assertThat(desk.page(Role.TREASURER, "/tagihan/2026-05"))
                .contains("Nota kredit · Surat 12", "sama dengan yang ditagihkan");

        var reconciliation = "/tagihan/2026-05/rekonsiliasi";
        assertThat(desk.page(Role.TREASURER, reconciliation)).contains("Belum ada daftar peserta aktif");
        desk.press(
                Role.TREASURER,
                multipart(reconciliation)
                        .file(new MockMultipartFile(
                                "file", "aktif.csv", "text/csv", active(people).getBytes(StandardCharsets.UTF_8))));
        assertThat(desk.page(Role.TREASURER, reconciliation))
                .contains("4 orang dibandingkan", "yang belum jelas Rp16.800", "Aktif, belum dibayar")
                .doesNotContain("Usulkan menutup");
        assertThat(desk.page(Role.TREASURER, reconciliation + "?state=ACTIVE_NOT_PAID"))
                .contains("W•••")
                .doesNotContain("Akhiri perlindungan");
        assertThat(desk.press(
                                Role.TREASURER,
                                post(reconciliation + "/akhiri")
                                        .param("state", "ACTIVE_NOT_PAID")
                                        .param("reason", "Salah"))
                        .getStatus())
                .isEqualTo(400);
        desk.press(
                Role.TREASURER,
                post(reconciliation + "/jelaskan")
                        .param("state", "ACTIVE_NOT_PAID")
                        .param("reason", "Meninggal, menunggu BPJS"));
        assertThat(desk.page(Role.TREASURER, reconciliation)).contains("semuanya sudah dijelaskan", "Usulkan menutup");
        assertThat(desk.press(Role.SECRETARY, post("/tagihan/2026-05/tutup")).getStatus())
                .isEqualTo(403);
        desk.press(Role.TREASURER, post("/tagihan/2026-05/tutup"));
        assertThat(desk.page(Role.SECRETARY, "/tagihan/2026-05/tutup")).contains("Tutup Mei 2026?");
        var close = "/tagihan/2026-05/tutup/setujui";
        assertThat(desk.confirm(Role.SECRETARY, post(close), 5).getStatus()).isEqualTo(422);
        desk.confirm(Role.SECRETARY, post(close), 4);
        assertThat(desk.page(Role.TREASURER, reconciliation))
                .contains("Ditutup oleh")
                .doesNotContain("Unggah dan bandingkan");
        assertThat(PaperText.of(desk.open(Role.AUDITOR, reconciliation + "/berita-acara")
                        .getContentAsByteArray()))
                .contains("BERITA ACARA", "Aktif, belum dibayar", "ditutup oleh")
                .doesNotContain("RANCANGAN");
        assertThat(desk.page(Role.TREASURER, "/tagihan/2026-05")).contains("Bulan ini sudah ditutup");
        for (var path : List.of(reconciliation, address, "/tagihan/2026-05")) {
            assertThat(desk.page(Role.TREASURER, path + "?lang=en")).as(path).doesNotContain("??");
        }
    }

    private void pay(String amount, long figure) throws Exception {
        desk.confirm(
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
            assertThat(desk.page(role, path + "?lang=en")).as(path).doesNotContain("??");
        }
    }
}
