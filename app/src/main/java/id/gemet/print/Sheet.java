package id.gemet.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A4 pages to draw on, measured in millimetres from the upper left corner, with an embedded font. Names are printed as
 * written; a letter the font lacks becomes a box, so that one odd letter never costs a sheet.
 */
public final class Sheet implements AutoCloseable {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOX = "\u25A1";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Map<Integer, String> printable = new HashMap<>();
    private PDPageContentStream content;

    public Sheet() {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IOException("PDFBox comes without " + FONT);
            }
            font = PDType0Font.load(document, file, true);
            content = page();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public void nextPage() {
        try {
            content.close();
            content = page();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    public void text(String text, float x, float y, float points) {
        text(text, x, y, points, Color.BLACK);
    }

    public void text(String text, float x, float y, float points, Color color) {
        try {
            content.beginText();
            content.setFont(font, points);
            content.setNonStrokingColor(color);
            content.newLineAtOffset(x * POINTS_PER_MM, fromBelow(y));
            content.showText(printable(text));
            content.endText();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public float width(String text, float points) {
        try {
            return font.getStringWidth(printable(text)) / 1000 * points / POINTS_PER_MM;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** How high letters of this size are. */
    static float height(float points) {
        return points / POINTS_PER_MM;
    }

    /** The largest size up to the wanted at which the text fits, never below a legible six points. */
    public float fitting(String text, float widthMm, float points) {
        var width = width(text, points);
        return width <= widthMm ? points : Math.max(6, points * widthMm / width);
    }

    public void fill(float x, float y, float width, float height, Color color) {
        try {
            content.setNonStrokingColor(color);
            content.addRect(x * POINTS_PER_MM, fromBelow(y + height), width * POINTS_PER_MM, height * POINTS_PER_MM);
            content.fill();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public void line(float x1, float y1, float x2, float y2) {
        try {
            content.setLineWidth(0.4f);
            content.moveTo(x1 * POINTS_PER_MM, fromBelow(y1));
            content.lineTo(x2 * POINTS_PER_MM, fromBelow(y2));
            content.stroke();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A square QR code of one shape, so that it is sharp on any printer and shows no seams between its modules. */
    public void qr(String text, float x, float y, float side) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var size = side / modules.getWidth();
            for (var row = 0; row < modules.getHeight(); row++) {
                for (var column = 0; column < modules.getWidth(); column++) {
                    if (modules.get(column, row) == 1) {
                        content.addRect(
                                (x + column * size) * POINTS_PER_MM,
                                fromBelow(y + (row + 1) * size),
                                size * POINTS_PER_MM,
                                size * POINTS_PER_MM);
                    }
                }
            }
            content.setNonStrokingColor(Color.BLACK);
            content.fill();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text is too long for a QR code", tooLong);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** As a PDF; nothing can be drawn afterwards. */
    public byte[] bytes() {
        try {
            content.close();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(letter -> shown.append(printable.computeIfAbsent(letter, this::shown)));
        return shown.toString();
    }

    private String shown(int letter) {
        var text = Character.toString(letter);
        try {
            return font.encode(text).length > 0 ? text : BOX;
        } catch (IllegalArgumentException | IOException noGlyph) {
            return BOX;
        }
    }

    private static float fromBelow(float y) {
        return PDRectangle.A4.getHeight() - y * POINTS_PER_MM;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
