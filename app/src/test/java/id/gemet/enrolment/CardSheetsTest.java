package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardSheetsTest {

    private static final String ADDRESS = "https://gemet.contoh.go.id";

    @Test
    void eightCardsGoOnASheet() throws IOException {
        var cards = IntStream.range(0, 9).mapToObj(i -> card("Warga " + i)).toList();

        try (var pdf = Loader.loadPDF(CardSheets.print(cards, "Kota Contoh", ADDRESS))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void namesAreAsWrittenAndWhatTheFontLacksShows() throws IOException {
        var names = List.of("H. Abd. Rochman, S.Pd.I", "Ma'ruf", "Nyoman Rādha", "Li 李", "X".repeat(80));

        var text =
                text(CardSheets.print(names.stream().map(CardSheetsTest::card).toList(), "Kota Contoh", ADDRESS));

        assertThat(text).contains("H. Abd. Rochman, S.Pd.I", "Ma'ruf", "Nyoman Rādha", "Li □", "X".repeat(80));
        assertThat(text).contains("••• •••• 4551", "Desember 2026");
    }

    @Test
    void theQrOpensTheHoldersPage() throws Exception {
        try (var pdf = Loader.loadPDF(CardSheets.print(List.of(card("Siti")), "Kota Contoh", ADDRESS))) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 254); // ten pixels a millimetre
            var image = page.getSubimage(710, 545, 300, 300);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var found = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true));

            assertThat(found.getText()).isEqualTo(ADDRESS + "/kartu-saya?kode=0123456789ABCDEF0123");
        }
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
        return new Card(
                new CardId(UUID.randomUUID()),
                new WorkerId(UUID.randomUUID()),
                name,
                "36.72.04.1003",
                "••• •••• 4551",
                BillingMonth.of(2026, 12),
                "0123456789ABCDEF0123",
                Optional.empty(),
                "");
    }
}
