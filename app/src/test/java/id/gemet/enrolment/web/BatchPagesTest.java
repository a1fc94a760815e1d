package id.gemet.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Role;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.registry.Listing;
import id.gemet.shared.MonthRange;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.MoneyDesks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** A batch from the money set aside to its bill, and how the insurer wants its files. */
@DatabaseTest
class BatchPagesTest {

    private final MoneyDesks.Desk desk;
    private final FundedPeople city;
    private final LineId line;

    BatchPagesTest(MoneyDesks desks) {
        this.desk = desks.found();
        this.city = desk.city();
        this.line = desk.line();
    }

    @Test
    void aBatchGoesOutIsAnsweredBilledAndPaid() throws Exception {
        var people = city.fund(line, MonthRange.year(2026), 3);
        assertThat(desk.page(Role.LABOUR_CLERK, "/kepesertaan")).contains("3 orang sudah didanai");

        var batch = Objects.requireNonNull(
                desk.press(Role.LABOUR_CLERK, post("/kepesertaan")).getRedirectedUrl());
        assertThat(desk.press(
                                Role.LABOUR_CLERK,
                                post(batch + "/berkas").param("format", "XLSX").param("purpose", "Kirim ke BPJS"))
                        .getHeader("Content-Disposition"))
                .contains("gemet-bpu-1-3-orang.xlsx");
        assertThat(desk.page(Role.LABOUR_CLERK, batch)).contains("Tandai sudah dikirim");
        assertThat(desk.page(Role.LABOUR_CLERK, batch + "/kirim"))
                .contains("3 orang", "lima puluh ribu empat ratus rupiah");
        desk.confirm(Role.LABOUR_CLERK, post(batch + "/kirim"), 3);
        desk.press(Role.INSURER_OFFICER, multipart(batch + "/jawaban").file(answer(people)));
        assertThat(desk.page(Role.INSURER_OFFICER, batch))
                .contains("3 dikirim · 2 terdaftar · 1 ditolak", "Sudah PU")
                .doesNotContain("Unduh berkas");

        assertThat(desk.press(Role.LABOUR_CLERK, post("/kartu/cetak").param("kelurahan", ""))
                        .getContentType())
                .isEqualTo("application/pdf");
        assertThat(desk.page(Role.LABOUR_CLERK, "/kartu")).contains("0 dari 2 kartu", "/kartu/" + MoneyDesks.GROGOL);
        assertThat(desk.page(Role.KELURAHAN_OFFICER, "/kartu/" + MoneyDesks.GROGOL))
                .contains("Warga Contoh", "Serahkan");

        assertThat(desk.page(Role.TREASURER, "/tagihan/2026-05")).contains("Terbitkan 2 tagihan, Rp33.600");
        desk.press(Role.TREASURER, post("/tagihan/2026-05/terbitkan"));
        assertThat(desk.page(Role.TREASURER, "/tagihan/2026-05/bayar?sp2d=SP2D-77&day=2026-05-11&line=" + line))
                .contains("SP2D-77", "tiga puluh tiga ribu enam ratus rupiah");
        var payment = post("/tagihan/2026-05/bayar")
                .param("key", UUID.randomUUID().toString())
                .param("line", line.toString())
                .param("sp2d", "SP2D-77")
                .param("day", "2026-05-11");
        assertThat(desk.press(Role.TREASURER, payment).getStatus()).isEqualTo(422);
        desk.confirm(Role.TREASURER, payment, 33_600);
        assertThat(desk.page(Role.SECRETARY, "/tagihan/2026-05"))
                .contains("SP2D-77", "tepat waktu")
                .containsPattern("GMT-2026-\\d{4}");
        assertThat(desk.page(Role.AUDITOR, "/tagihan")).contains("Rp33.600");
        assertThat(desk.page(Role.TREASURER, "/dana/" + line)).contains("SP2D-77");
    }

    @Test
    void theInsurersColumnsAreTheOfficesOwn() throws Exception {
        var people = city.fund(line, MonthRange.year(2026), 2);
        var address = "/kepesertaan/tata-letak";
        assertThat(desk.page(Role.LABOUR_CLERK, address)).contains("Nama Ibu Kandung", "Tanggal lahir (31-12-1980)");
        assertThat(desk.open(Role.TREASURER, address).getStatus()).isEqualTo(403);

        var noNik = desk.press(
                Role.LABOUR_CLERK, post(address).param("header", "Nama", "").param("content", "NAME", ""));
        assertThat(noNik.getStatus()).isEqualTo(422);
        assertThat(noNik.getContentAsString()).contains("Tidak ada kolom berisi NIK");

        desk.press(
                Role.LABOUR_CLERK,
                post(address).param("header", "No. Identitas", "Nama", "").param("content", "NIK", "NAME", ""));
        desk.press(
                Role.LABOUR_CLERK,
                post(address + "/jawaban").param("NIK", "ID Orang").param("KPJ", ""));
        assertThat(desk.page(Role.LABOUR_CLERK, address))
                .contains("No. Identitas", "ID Orang")
                .doesNotContain("Nama Ibu Kandung");
        assertThat(desk.page(Role.AUDITOR, "/audit")).contains("mengubah tata letak berkas");

        var batch = Objects.requireNonNull(
                desk.press(Role.LABOUR_CLERK, post("/kepesertaan")).getRedirectedUrl());
        assertThat(desk.press(
                                Role.LABOUR_CLERK,
                                post(batch + "/berkas").param("format", "CSV").param("purpose", "Kirim ke BPJS"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("No. Identitas,Nama");
        desk.confirm(Role.LABOUR_CLERK, post(batch + "/kirim"), 2);
        desk.press(Role.INSURER_OFFICER, multipart(batch + "/jawaban").file(answer(people, "ID Orang")));
        assertThat(desk.page(Role.LABOUR_CLERK, batch)).contains("1 terdaftar · 1 ditolak");

        desk.press(Role.LABOUR_CLERK, post(address + "/bawaan"));
        assertThat(desk.page(Role.LABOUR_CLERK, address)).contains("Nama Ibu Kandung");
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
}
