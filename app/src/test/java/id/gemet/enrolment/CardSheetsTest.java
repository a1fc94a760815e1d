package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.vault.PublishedKeys;
import id.gemet.vault.Signer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardSheetsTest {

    private static final String ADDRESS = "https://gemet.contoh.go.id";
    private static final Signer SIGNER = Signer.drawn();
    private static final Optional<BillingMonth> PAID = Optional.of(BillingMonth.of(2026, 4));
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    @Test
    void eightCardsGoOnASheet() throws IOException {
        var cards = IntStream.range(0, 9).mapToObj(i -> card("Warga " + i)).toList();

        try (var pdf = Loader.loadPDF(CardSheets.print(cards, "Kota Contoh", CardSheetsTest::proof))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void namesAreAsWrittenAndWhatTheFontLacksShows() throws IOException {
        var names = List.of("H. Abd. Rochman, S.Pd.I", "Ma'ruf", "Nyoman Rādha", "Li 李", "X".repeat(80));

        var text = text(CardSheets.print(
                names.stream().map(CardSheetsTest::card).toList(), "Kota Contoh", CardSheetsTest::proof));

        assertThat(text).contains("H. Abd. Rochman, S.Pd.I", "Ma'ruf", "Nyoman Rādha", "Li □", "X".repeat(80));
        assertThat(text).contains("••• •••• 4551", "Desember 2026");
    }

    @Test
    void theQrOnThePaperIsReadBackAndVerifiedOffline() throws Exception {
        var text = decoded(card("Siti Aminah"));

        assertThat(text).startsWith(ADDRESS + "/k/");
        assertThat(CardProof.read(
                        text, PublishedKeys.ofPem(SIGNER.verifyingKey().pem()), BillingMonth.of(2026, 12)))
                .isEqualTo(new CardVerdict.Genuine(new CardClaim(
                        "S*** A***",
                        "4551",
                        BillingMonth.of(2026, 12),
                        PAID,
                        Optional.of(TODAY),
                        "APBD Kota Contoh",
                        "0123456789ABCDEF0123")));
    }

    @Test
    void aLongPayerIsCutBeforeItRunsIntoTheQr() throws Exception {
        var card = card("Siti", "CSR PT Baja Contoh Sejahtera Bersama Seluruh Karyawan");

        assertThat(decoded(card)).isEqualTo(proof(card));
        assertThat(text(CardSheets.print(List.of(card), "Kota Contoh", CardSheetsTest::proof)))
                .containsPattern("Dibayar oleh CSR PT Baja.*…");
    }

    /** As a phone does, which looks at one picture after the other until it has read. */
    private static String decoded(Card card) throws Exception {
        try (var pdf = Loader.loadPDF(CardSheets.print(List.of(card), "Kota Contoh", CardSheetsTest::proof))) {
            for (var dpi : List.of(150, 300, 600)) {
                var picture = picture(pdf, dpi);
                var read = read(new HybridBinarizer(picture)).or(() -> read(new GlobalHistogramBinarizer(picture)));
                if (read.isPresent()) {
                    return read.get();
                }
            }
        }
        throw new AssertionError("The QR on the card could not be read");
    }

    private static Optional<String> read(Binarizer light) {
        try {
            var read = new QRCodeReader().decode(new BinaryBitmap(light), Map.of(DecodeHintType.TRY_HARDER, true));
            return Optional.of(read.getText());
        } catch (ReaderException unread) {
            return Optional.empty();
        }
    }

    private static LuminanceSource picture(PDDocument pdf, int dpi) throws IOException {
        var image = new PDFRenderer(pdf)
                .renderImageWithDPI(0, dpi)
                .getSubimage(mm(68, dpi), mm(50, dpi), mm(40, dpi), mm(40, dpi));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    }

    private static int mm(int millimetres, int dpi) {
        return Math.round(millimetres * dpi / 25.4f);
    }

    private static String proof(Card card) {
        return ADDRESS + CardProof.PATH + CardProof.sign(CardClaim.of(card, PAID, TODAY), SIGNER);
    }

    @Test
    void theHandOverListHasALineForEverybody() throws IOException {
        var cards =
                IntStream.rangeClosed(1, 25).mapToObj(i -> card("Warga " + i)).toList();

        assertThat(text(HandOverList.print(cards, "Kota Contoh"))).contains("25 orang", "Warga 1", "Warga 25", "25.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Card card(String name) {
        return card(name, "APBD Kota Contoh");
    }

    private static Card card(String name, String payer) {
        return new Card(
                new CardId(UUID.randomUUID()),
                new WorkerId(UUID.randomUUID()),
                name,
                "36.72.04.1003",
                "••• •••• 4551",
                BillingMonth.of(2026, 12),
                payer,
                "0123456789ABCDEF0123",
                Optional.empty(),
                "");
    }
}
