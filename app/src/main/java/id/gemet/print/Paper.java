package id.gemet.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sheets of A4 filled from top to bottom, measured in millimetres. Names are printed as written; a letter the font lacks
 * becomes a box, so that one odd letter never costs a sheet.
 */
public final class Paper implements AutoCloseable {

    public static final float LEFT = 25;
    public static final float WIDTH = 160;
    private static final float TOP = 20;
    private static final float BOTTOM = 275;
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float LINE_HEIGHT = 1.35f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOX = "\u25A1";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String foot;
    private final Map<Integer, String> printable = new HashMap<>();
    private PDPageContentStream content;
    private int pages;
    private float y;

    /** @param foot stands at the bottom of every page, before its number */
    public Paper(String foot) {
        this.foot = foot;
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

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages++;
        y = TOP;
        var stream = new PDPageContentStream(document, page);
        content = stream;
        write(foot + " · " + pages, LEFT, 287, 8);
        return stream;
    }

    public void nextPage() {
        try {
            content.close();
            content = page();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public void space(float millimetres) {
        y += millimetres;
    }

    /** A paragraph in the middle of the line. */
    public void centred(String text, float points) {
        for (var line : lines(text, WIDTH, points)) {
            write(line, LEFT + (WIDTH - width(line, points)) / 2, nextLine(points), points);
        }
    }

    public void paragraph(String text, float points) {
        indented(text, 0, points);
    }

    /** A paragraph that begins further to the right, such as a signature. */
    public void indented(String text, float indent, float points) {
        for (var line : lines(text, WIDTH - indent, points)) {
            write(line, LEFT + indent, nextLine(points), points);
        }
    }

    /** A line across the page. */
    public void rule() {
        y += 1.5f;
        draw(y);
        y += 1.5f;
    }

    /**
     * A table whose heading is repeated on every page.
     *
     * @param widths in millimetres, {@link #WIDTH} together
     */
    public void table(List<String> heading, List<Float> widths, Iterable<List<String>> rows, float points) {
        row(heading, widths, points);
        for (var row : rows) {
            if (y + height(row, widths, points) > BOTTOM) {
                nextPage();
                row(heading, widths, points);
            }
            row(row, widths, points);
        }
    }

    private void row(List<String> cells, List<Float> widths, float points) {
        var height = height(cells, widths, points);
        var x = LEFT;
        for (int column = 0; column < cells.size(); column++) {
            var baseline = y;
            for (var line : lines(cells.get(column), widths.get(column) - 2, points)) {
                baseline += lineHeight(points);
                write(line, x, baseline, points);
            }
            x += widths.get(column);
        }
        y += height;
        draw(y);
    }

    private float height(List<String> cells, List<Float> widths, float points) {
        var most = 1;
        for (int column = 0; column < cells.size(); column++) {
            most = Math.max(
                    most,
                    lines(cells.get(column), widths.get(column) - 2, points).size());
        }
        return most * lineHeight(points) + 1.5f;
    }

    private float nextLine(float points) {
        if (y + lineHeight(points) > BOTTOM) {
            nextPage();
        }
        y += lineHeight(points);
        return y;
    }

    private static float lineHeight(float points) {
        return points * LINE_HEIGHT / POINTS_PER_MM;
    }

    /** Broken between words; a word wider than the line is broken where it must. */
    private List<String> lines(String text, float widthMm, float points) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(text).split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, points) > widthMm) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            while (width(longer, points) > widthMm && longer.length() > 1) {
                var fits = longer.length() - 1;
                while (fits > 1 && width(longer.substring(0, fits), points) > widthMm) {
                    fits--;
                }
                lines.add(longer.substring(0, fits));
                longer = longer.substring(fits);
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String printable, float points) {
        try {
            return font.getStringWidth(printable) / 1000 * points / POINTS_PER_MM;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(String text, float x, float baseline, float points) {
        try {
            content.beginText();
            content.setFont(font, points);
            content.newLineAtOffset(x * POINTS_PER_MM, fromBelow(baseline));
            content.showText(printable(text));
            content.endText();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void draw(float at) {
        try {
            content.setLineWidth(0.4f);
            content.moveTo(LEFT * POINTS_PER_MM, fromBelow(at));
            content.lineTo((LEFT + WIDTH) * POINTS_PER_MM, fromBelow(at));
            content.stroke();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** As a PDF. */
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
