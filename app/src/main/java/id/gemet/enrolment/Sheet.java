package id.gemet.enrolment;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A4 pages to draw on, measured in millimetres from the upper left corner, with an embedded font. */
final class Sheet implements AutoCloseable {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String UNKNOWN = "\u25A1"; // a box: a letter is missing here, and one can see it

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Map<Integer, String> printable = new HashMap<>();
    private PDPageContentStream content;

    Sheet() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IOException("PDFBox comes without " + FONT);
            }
            font = PDType0Font.load(document, file, true);
        }
        content = page();
    }

    void nextPage() throws IOException {
        content.close();
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    void text(String text, float x, float y, float points) throws IOException {
        text(text, x, y, points, Color.BLACK);
    }

    void text(String text, float x, float y, float points, Color color) throws IOException {
        content.beginText();
        content.setFont(font, points);
        content.setNonStrokingColor(color);
        content.newLineAtOffset(x * POINTS_PER_MM, fromBelow(y));
        content.showText(printable(text));
        content.endText();
    }

    /** The largest size up to the wanted at which the text fits, never below a legible six points. */
    float fitting(String text, float widthMm, float points) throws IOException {
        var width = font.getStringWidth(printable(text)) / 1000 * points / POINTS_PER_MM;
        return width <= widthMm ? points : Math.max(6, points * widthMm / width);
    }

    void fill(float x, float y, float width, float height, Color color) throws IOException {
        content.setNonStrokingColor(color);
        content.addRect(x * POINTS_PER_MM, fromBelow(y + height), width * POINTS_PER_MM, height * POINTS_PER_MM);
        content.fill();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        content.setLineWidth(0.4f);
        content.moveTo(x1 * POINTS_PER_MM, fromBelow(y1));
        content.lineTo(x2 * POINTS_PER_MM, fromBelow(y2));
        content.stroke();
    }

    byte[] bytes() throws IOException {
        content.close();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** What the font lacks becomes a box, so that one odd letter never costs a sheet. */
    private String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(letter -> shown.append(printable.computeIfAbsent(letter, this::shown)));
        return shown.toString();
    }

    private String shown(int letter) {
        var text = Character.toString(letter);
        try {
            return font.encode(text).length > 0 ? text : UNKNOWN;
        } catch (IllegalArgumentException | IOException noGlyph) {
            return UNKNOWN;
        }
    }

    private static float fromBelow(float y) {
        return PDRectangle.A4.getHeight() - y * POINTS_PER_MM;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
