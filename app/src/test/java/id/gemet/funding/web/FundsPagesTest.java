package id.gemet.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.MoneyDesks;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Budget lines, their papers and who is proposed for them, as officers press them through the pages. */
@DatabaseTest
class FundsPagesTest {

    private final BudgetLines lines;
    private final MoneyDesks.Desk desk;
    private final FundedPeople city;
    private final LineId line;

    FundsPagesTest(MoneyDesks desks, BudgetLines lines) {
        this.lines = lines;
        this.desk = desks.found();
        this.city = desk.city();
        this.line = desk.line();
    }

    @Test
    void fundsShowEveryLineAndItsLedger() throws Exception {
        city.fund(line, MonthRange.year(2026), 2);

        assertThat(desk.page(Role.TREASURER, "/dana")).contains("Iuran BPU", "Rp9.596.800", "Rp403.200");
        assertThat(desk.page(Role.SECRETARY, "/dana/" + line)).contains("Alokasi", "W•••", "Rp403.200");
        assertThat(desk.page(Role.COMPANY_OFFICER, "/dana"))
                .contains("Dana Anda")
                .doesNotContain("Iuran BPU");
        assertThat(desk.open(Role.COMPANY_OFFICER, "/dana/" + line).getStatus()).isEqualTo(404);
        assertThat(desk.open(Role.KELURAHAN_OFFICER, "/dana").getStatus()).isEqualTo(403);
    }

    @Test
    void aLineIsOpenedOnceAndMistakesAreNamed() throws Exception {
        assertThat(desk.page(Role.TREASURER, "/dana/baru")).contains("Buka pos dana");
        var wrong = desk.press(
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
        var first = desk.press(Role.TREASURER, form).getRedirectedUrl();
        var second = desk.press(Role.TREASURER, form).getRedirectedUrl();

        assertThat(second).isEqualTo(first);
        assertThat(desk.page(Role.TREASURER, Objects.requireNonNull(first)))
                .contains("Rp452.508.000", "desil 1 sampai 4", "Kecamatan Ciwandan", "Cibeber", "Nelayan")
                .doesNotContain("15.71");
    }

    @Test
    void aDecileThatIsNoneIsNamedAndTheChoicesStay() throws Exception {
        var wrong = desk.press(
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
        assertThat(desk.page(Role.TREASURER, raise)).contains("Naikkan pagu", "Rp10.000.000");
        assertThat(desk.open(Role.TREASURER, raise + "?amount=dua&document=&day=2999-01-01")
                        .getContentAsString())
                .contains("Tulis jumlahnya", "Tulis nomor dokumennya", "tidak sesudah hari ini");
        assertThat(desk.page(Role.TREASURER, raise + "?amount=2.000.000&document=DPPA-7&day=2026-03-02"))
                .contains("dua juta rupiah", "2 Maret 2026");

        var deed = post(raise)
                .param("key", UUID.randomUUID().toString())
                .param("amount", "2000000")
                .param("document", "DPPA-7")
                .param("day", "2026-03-02");
        assertThat(desk.press(Role.TREASURER, deed).getStatus()).isEqualTo(422);
        desk.confirm(Role.TREASURER, deed, 2_000_000);
        desk.confirm(Role.TREASURER, deed, 2_000_000);
        assertThat(desk.page(Role.TREASURER, "/dana/" + line)).contains("Rp12.000.000", "DPPA-7, 2 Maret 2026");

        var back = post("/dana/" + line + "/uang/kembalikan")
                .param("key", UUID.randomUUID().toString())
                .param("amount", "12000001")
                .param("document", "STS-1")
                .param("day", "2026-03-02");
        desk.confirm(Role.TREASURER, back, 12_000_001);
        assertThat(desk.page(Role.TREASURER, "/dana/" + line)).doesNotContain("STS-1");

        var raised =
                Acting.as(city.clerk(), () -> lines.entries(line).getFirst().id());
        assertThat(desk.page(Role.TREASURER, "/dana/" + line)).contains("batalkan?transfer=" + raised);
        desk.confirm(
                Role.TREASURER,
                post("/dana/" + line + "/uang/batalkan")
                        .param("key", UUID.randomUUID().toString())
                        .param("transfer", raised.toString())
                        .param("document", "Salah ketik")
                        .param("day", "2026-03-03"),
                2_000_000);
        assertThat(desk.page(Role.TREASURER, "/dana/" + line))
                .contains("Pembatalan", "Salah ketik, 3 Maret 2026")
                .doesNotContain("batalkan?transfer=" + raised);
        assertThat(city.balance(line).free()).isEqualTo(new Rupiah(10_000_000));
        assertThat(desk.open(Role.SECRETARY, raise).getStatus()).isEqualTo(403);
    }

    @Test
    void aProposalNeedsSomebodyElseTheAmountAndTheirPasswordAgain() throws Exception {
        var address = "/dana/usulan/" + city.propose(line, MonthRange.year(2026), 2);
        var approve = address + "/setujui";

        assertThat(desk.page(Role.LABOUR_CLERK, address)).doesNotContain(approve);
        assertThat(desk.press(Role.LABOUR_CLERK, post(approve)).getStatus()).isEqualTo(403);
        assertThat(desk.page(Role.SECRETARY, address)).contains(approve);
        assertThat(desk.page(Role.SECRETARY, approve)).contains("Rp403.200", "empat ratus tiga ribu dua ratus rupiah");

        var slipped = desk.confirm(Role.SECRETARY, post(approve), 430_200);
        assertThat(slipped.getStatus()).isEqualTo(422);
        assertThat(slipped.getContentAsString()).contains("angka yang diketik berbeda");
        var stranger = desk.press(
                Role.SECRETARY, post(approve).param("jumlah", "403.200").param("bukti", "bukan-kata-sandinya"));
        assertThat(stranger.getStatus()).isEqualTo(422);
        assertThat(stranger.getContentAsString()).contains("tidak cocok").doesNotContain("bukan-kata-sandinya");
        assertThat(desk.page(Role.SECRETARY, address)).contains("menunggu keputusan");

        assertThat(desk.confirm(Role.SECRETARY, post(approve), 403_200).getRedirectedUrl())
                .isEqualTo(address);
        assertThat(desk.page(Role.SECRETARY, address)).contains("disetujui").containsPattern("GMT-2026-\\d{4}");
        assertThat(desk.open(Role.SECRETARY, approve).getRedirectedUrl()).isEqualTo(address);
    }
}
