package id.gemet.enrolment;

import id.gemet.print.Sheet;
import java.awt.Color;
import java.util.List;

/** A list to be signed when cards are handed over: one line per person, with room for a signature. */
final class HandOverList {

    private static final int ROWS_PER_PAGE = 24;
    private static final float TOP = 45;
    private static final float ROW = 9.5f;
    private static final Color MUTED = new Color(0x57606A);

    private HandOverList() {}

    static byte[] print(List<Card> cards, String city) {
        try (var sheet = new Sheet()) {
            head(sheet, city, cards.size());
            for (var i = 0; i < cards.size(); i++) {
                if (i > 0 && i % ROWS_PER_PAGE == 0) {
                    sheet.nextPage();
                    head(sheet, city, cards.size());
                }
                row(sheet, i + 1, cards.get(i), TOP + i % ROWS_PER_PAGE * ROW);
            }
            return sheet.bytes();
        }
    }

    private static void head(Sheet sheet, String city, int people) {
        sheet.text(city, 20, 20, 10, MUTED);
        sheet.text("Tanda terima kartu peserta", 20, 28, 15);
        sheet.text("%d orang · tanggal ____________________".formatted(people), 20, 35, 10);
        sheet.line(20, TOP - 4, 190, TOP - 4);
    }

    private static void row(Sheet sheet, int number, Card card, float y) {
        sheet.text(number + ".", 20, y + 2, 10);
        sheet.text(card.name(), 30, y + 2, sheet.fitting(card.name(), 70, 10));
        sheet.text(card.maskedKpj(), 104, y + 2, 9, MUTED);
        sheet.text("diterima", 140, y + 2, 7, MUTED);
        sheet.line(20, y + 5.5f, 190, y + 5.5f);
    }
}
