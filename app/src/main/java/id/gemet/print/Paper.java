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

    private static final Color HEADING = new Color(0xEE, 0xEE, 0xEE);
    private static final float FOOT = 8;
    private static final float SIGNATURE = 40;

    /**
     * Of a table.
     *
     * @param width in millimetres, {@link #WIDTH} together
     * @param figures set to the right, digits below digits
     */
    public record Column(String heading, float width, boolean figures) {

        public static Column of(String heading, float width) {
            return new Column(heading, width, false);
        }

        public static Column ofFigures(String heading, float width) {
            return new Column(heading, width, true);
        }
    }

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
        var page = " · " + pages;
        sheet.text(shortened(foot, WIDTH - sheet.width(page, FOOT), FOOT) + page, LEFT, 287, FOOT);
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

    /** Room for two to sign, side by side and never parted from who they are. */
    public void signatures(String left, String right) {
        if (y + SIGNATURE > BOTTOM) {
            nextPage();
        }
        var column = WIDTH / 2;
        var top = y + lineHeight(10);
        y += SIGNATURE;
        for (var who : List.of(left, right)) {
            var x = who.equals(left) ? LEFT : LEFT + column;
            sheet.text(who, x, top, 10);
            sheet.line(x, y, x + column - 10, y);
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

    /** A table whose heading is repeated on every page, and never stands at the foot of one by itself. */
    public void table(List<Column> columns, Iterable<List<String>> rows, float points) {
        var headed = false;
        for (var row : rows) {
            var needed = height(row, columns, points) + (headed ? 0 : height(heading(columns), columns, points));
            if (y + needed > BOTTOM) {
                nextPage();
                headed = false;
            }
            if (!headed) {
                head(columns, points);
                headed = true;
            }
            row(row, columns, points);
        }
        if (!headed) {
            head(columns, points);
        }
    }

    private static List<String> heading(List<Column> columns) {
        return columns.stream().map(Column::heading).toList();
    }

    private void head(List<Column> columns, float points) {
        sheet.fill(LEFT, y, WIDTH, height(heading(columns), columns, points), HEADING);
        row(heading(columns), columns, points);
    }

    private void row(List<String> cells, List<Column> columns, float points) {
        var height = height(cells, columns, points);
        var x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            var column = columns.get(i);
            var baseline = y;
            for (var line : cell(cells.get(i), columns, i, points)) {
                baseline += lineHeight(points);
                var indent = column.figures() ? column.width() - 2 - sheet.width(line, points) : gap(columns, i);
                sheet.text(line, x + indent, baseline, points);
            }
            x += column.width();
        }
        y += height;
        draw(y);
    }

    private float height(List<String> cells, List<Column> columns, float points) {
        var most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, cell(cells.get(i), columns, i, points).size());
        }
        return most * lineHeight(points) + 1.5f;
    }

    private List<String> cell(String text, List<Column> columns, int i, float points) {
        return lines(text, columns.get(i).width() - 2 - gap(columns, i), points);
    }

    /** Text beside digits keeps away from them. */
    private static float gap(List<Column> columns, int i) {
        return i > 0 && columns.get(i - 1).figures() && !columns.get(i).figures() ? 3 : 0;
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

    /** As much of it as fits. */
    private String shortened(String text, float widthMm, float points) {
        var shown = text;
        while (sheet.width(shown, points) > widthMm) {
            shown = shown.substring(0, shown.length() - 2).strip() + "…";
        }
        return shown;
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
