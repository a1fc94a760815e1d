package id.gemet.enrolment;

import id.gemet.print.Sheet;
import id.gemet.shared.Figures;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;

/** Cards of the size of a bank card (CR-80, 85.6 × 54 mm), eight to an A4 sheet, with marks to cut along. */
final class CardSheets {

    private static final float WIDTH = 85.6f;
    private static final float HEIGHT = 54;
    private static final float GAP = 6;
    private static final int COLUMNS = 2;
    private static final int PER_SHEET = 8;
    private static final float LEFT = (210 - COLUMNS * WIDTH - GAP) / 2;
    private static final int ROWS = PER_SHEET / COLUMNS;
    private static final float TOP = (297 - ROWS * HEIGHT - (ROWS - 1) * GAP) / 2;
    private static final float MARK = 2;
    private static final float SMALL = 6.5f;
    /** Half a millimetre a module at a payload of 160 letters. */
    private static final float QR = 28;

    private static final Color BAND = new Color(0x12304F);
    private static final Color MUTED = new Color(0x57606A);

    private CardSheets() {}

    /** @param proof what the QR of a card opens */
    static byte[] print(List<Card> cards, String city, Function<Card, String> proof) {
        try (var sheet = new Sheet()) {
            for (var i = 0; i < cards.size(); i++) {
                var place = i % PER_SHEET;
                if (i > 0 && place == 0) {
                    sheet.nextPage();
                }
                var x = LEFT + place % COLUMNS * (WIDTH + GAP);
                var row = place / COLUMNS;
                var y = TOP + row * (HEIGHT + GAP);
                cutMarks(sheet, x, y);
                card(sheet, cards.get(i), city, proof.apply(cards.get(i)), x, y);
            }
            return sheet.bytes();
        }
    }

    private static void card(Sheet sheet, Card card, String city, String proof, float x, float y) {
        sheet.fill(x, y, WIDTH, 11, BAND);
        sheet.text("Pelindungan Pekerja", x + 4, y + 5, 9, Color.WHITE);
        sheet.text(city, x + 4, y + 9, sheet.fitting(city, WIDTH - 8, 7.5f), Color.WHITE);
        sheet.text(card.name(), x + 4, y + 19, sheet.fitting(card.name(), WIDTH - 8, 11));
        sheet.text("Nomor peserta (KPJ)", x + 4, y + 25, SMALL, MUTED);
        sheet.text(card.maskedKpj(), x + 4, y + 29, 9);
        sheet.text("Terdaftar sampai akhir", x + 4, y + 35, SMALL, MUTED);
        sheet.text(Figures.INDONESIAN.month(card.through()), x + 4, y + 39, 9);
        sheet.text(payer(sheet, card), x + 4, y + 43, SMALL, MUTED);
        sheet.text("JKK kecelakaan kerja · JKM kematian", x + 4, y + 46.2f, SMALL, MUTED);
        sheet.text("Kecelakaan kerja? Hubungi 175", x + 4, y + 49.5f, 7.5f);
        sheet.qr(proof, x + WIDTH - QR - 4, y + HEIGHT - QR - 4, QR);
    }

    /** Cut where it would run into the QR. */
    private static String payer(Sheet sheet, Card card) {
        var text = "Dibayar oleh " + card.payer();
        var shown = text;
        while (sheet.width(shown, SMALL) > WIDTH - QR - 12) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
            shown = text.strip() + "…";
        }
        return shown;
    }

    private static void cutMarks(Sheet sheet, float x, float y) {
        for (var corner : List.of(x, x + WIDTH)) {
            sheet.line(corner, y - MARK, corner, y);
            sheet.line(corner, y + HEIGHT, corner, y + HEIGHT + MARK);
        }
        for (var corner : List.of(y, y + HEIGHT)) {
            sheet.line(x - MARK, corner, x, corner);
            sheet.line(x + WIDTH, corner, x + WIDTH + MARK, corner);
        }
    }
}
