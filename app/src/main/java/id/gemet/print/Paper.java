package id.gemet.print;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets of A4 filled from top to bottom, measured in millimetres.
 */
public final class Paper implements AutoCloseable {

    public static final float LEFT = 25;
    public static final float WIDTH = 160;
    private static final float TOP = 20;
    private static final float BOTTOM = 275;
    private static final float LINE_HEIGHT = 1.35f;
    private static final float BAR_HEIGHT = 7;
    private static final Color FIRST = new Color(0x33, 0x33, 0x33);
    private static final Color SECOND = new Color(0x99, 0x99, 0x99);
    private static final Color REST = new Color(0xE4, 0xE4, 0xE4);

    private final Sheet sheet = new Sheet();
    private final String foot;
    private int pages;
    private float y;

    /** @param foot stands at the bottom of every page, before its number */
    public Paper(String foot) {
        this.foot = foot;
        begin();
    }

    public void nextPage() {
        sheet.nextPage();
        begin();
    }

    private void begin() {
        pages++;
        y = TOP;
        sheet.text(foot + " · " + pages, LEFT, 287, 8);
    }

    public void space(float millimetres) {
        y += millimetres;
    }

    /** A paragraph in the middle of the line. */
    public void centred(String text, float points) {
        for (var line : lines(text, WIDTH, points)) {
            sheet.text(line, LEFT + (WIDTH - sheet.width(line, points)) / 2, nextLine(points), points);
        }
    }

    public void paragraph(String text, float points) {
        indented(text, 0, points);
    }

    /** A paragraph that begins further to the right, such as a signature. */
    public void indented(String text, float indent, float points) {
        for (var line : lines(text, WIDTH - indent, points)) {
            sheet.text(line, LEFT + indent, nextLine(points), points);
        }
    }

    /** At the left margin. */
    public void qr(String text, float side) {
        if (y + side > BOTTOM) {
            nextPage();
        }
        sheet.qr(text, LEFT, y, side);
        y += side;
    }

    /** A line across the page. */
    public void rule() {
        y += 1.5f;
        draw(y);
        y += 1.5f;
    }

    /**
     * A bar across the page in shades that a photocopier keeps apart: one part, a second beside it, and a mark. Shares of
     * the whole, 0 to 1; a mark of 0 is not drawn.
     */
    public void bar(double first, double second, double mark) {
        y += 1;
        sheet.fill(LEFT, y, WIDTH, BAR_HEIGHT, REST);
        sheet.fill(LEFT, y, (float) (WIDTH * first), BAR_HEIGHT, FIRST);
        sheet.fill(LEFT + (float) (WIDTH * first), y, (float) (WIDTH * second), BAR_HEIGHT, SECOND);
        if (mark > 0) {
            sheet.fill(LEFT + (float) (WIDTH * mark) - 0.5f, y - 1, 1, BAR_HEIGHT + 2, Color.BLACK);
        }
        y += BAR_HEIGHT + 1;
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
                sheet.text(line, x, baseline, points);
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
        return Sheet.height(points) * LINE_HEIGHT;
    }

    /** Broken between words; a word wider than the line is broken where it must. */
    private List<String> lines(String text, float widthMm, float points) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && sheet.width(longer, points) > widthMm) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            while (sheet.width(longer, points) > widthMm && longer.length() > 1) {
                var fits = longer.length() - 1;
                while (fits > 1 && sheet.width(longer.substring(0, fits), points) > widthMm) {
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

    private void draw(float at) {
        sheet.line(LEFT, at, LEFT + WIDTH, at);
    }

    /** As a PDF. */
    public byte[] bytes() {
        return sheet.bytes();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
