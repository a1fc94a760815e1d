package id.gemet.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.billing.PaperText;
import id.gemet.funding.FundedPerson;
import id.gemet.funding.Payer;
import id.gemet.funding.PayerId;
import id.gemet.print.Paper;
import id.gemet.print.PrintedWords;
import id.gemet.print.PrintedWords.Word;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PledgePaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final String LONG_NAME =
            "PT Pelabuhan Samudera Nusantara Sejahtera Abadi Makmur (Persero) Tbk dan Seluruh Anak Perusahaan Contoh";

    private final PledgePaper paper = new PledgePaper("Kota Uji", TODAY);

    @Test
    void aCertificateThanksForPeopleOnlyWhereThereAreSome() {
        assertThat(PaperText.of(paper.certificate(pledge("PT Contoh", 0))))
                .contains("yang menjanjikan iuran", "Rp12.000.000", "Rp0 sudah diterima")
                .doesNotContain("0 pekerja");
        assertThat(PaperText.of(paper.certificate(pledge("PT Contoh", 250))))
                .contains("250 pekerja rentan", "untuk 3.000 bulan iuran");
    }

    @Test
    void aLongNameStaysBetweenTheMarginsOfEveryPage() {
        var people = IntStream.range(0, 120)
                .mapToObj(i -> new FundedPerson("W•••", "36.72.04." + i, "nelayan", MonthRange.year(2026)))
                .toList();

        for (var pdf : List.of(
                paper.certificate(pledge(LONG_NAME, 120)),
                paper.report(pledge(LONG_NAME, 120), people, code -> "Kelurahan " + code))) {
            assertThat(PrintedWords.of(pdf))
                    .allMatch(word ->
                            word.left() >= Paper.LEFT - 0.5f && word.right() <= Paper.LEFT + Paper.WIDTH + 0.5f);
        }
    }

    @Test
    void theReportAddsItsPlacesUp() {
        var people = IntStream.range(0, 90)
                .mapToObj(i -> new FundedPerson("W•••", "36.72.04." + i, "nelayan", MonthRange.year(2026)))
                .toList();

        var words = PrintedWords.of(paper.report(pledge("PT Contoh", 90), people, code -> "Kelurahan " + code));

        assertThat(words.stream().mapToInt(Word::page).max()).hasValue(3);
        assertThat(words).extracting(Word::text).containsSubsequence("Jumlah", "90", "1.080");
    }

    private static Pledge pledge(String payer, int people) {
        var worth = new Rupiah(12_000_000);
        var terms = new PledgeTerms(
                PledgeUnit.RUPIAH,
                worth.amount(),
                MonthRange.year(2026),
                worth,
                "012/CSR/2026",
                TODAY,
                List.of(new Instalment(1, TODAY, worth)));
        return new Pledge(
                new PledgeId(UUID.randomUUID()),
                new Payer(new PayerId(UUID.randomUUID()), PayerKind.CSR, payer, Optional.empty()),
                "Rapat",
                1,
                terms,
                1,
                Map.of(),
                Optional.empty(),
                new PledgeStages(worth, Rupiah.ZERO, Rupiah.ZERO, people, people * 12, Rupiah.ZERO, 0, 0));
    }
}
