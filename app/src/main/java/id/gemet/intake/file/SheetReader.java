package id.gemet.intake.file;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the rows of one sheet of a workbook. */
final class SheetReader {

    /** Of Excel: what lies beyond is no place in a sheet. */
    private static final int COLUMNS_OF_EXCEL = 16_384;

    private static final int NUMBER_CHARACTERS_MAX = 40;
    private static final String UNKNOWN_TEXT = "#?";

    private final SheetInfo sheet;
    private final WorkbookContext workbook;
    private final RowDelivery delivery;
    private final XmlText text;
    private final BitSet hiddenColumns = new BitSet();

    private int row;
    private int nextColumn;
    private int hiddenRows;
    private int columnsUsed;
    private int uncalculated;

    SheetReader(SheetInfo sheet, WorkbookContext workbook, RowDelivery delivery) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.delivery = delivery;
        this.text = RichText.buffer(workbook.limits());
    }

    /** What a workbook's sheets share. */
    record WorkbookContext(Limits limits, SharedStrings strings, DateFormats formats, boolean since1904) {}

    void read(PartStream part) throws IOException {
        var xml = new XmlScanner(part, text);
        while (xml.nextChild(0)) {
            int worksheet = xml.depth();
            while (xml.nextChild(worksheet)) {
                if (xml.tag().at("cols")) {
                    readColumns(xml);
                } else if (xml.tag().at("sheetData")) {
                    readRows(xml);
                }
            }
        }
    }

    int lastRow() {
        return row;
    }

    int hiddenRows() {
        return hiddenRows;
    }

    int hiddenColumns() {
        return hiddenColumns.get(0, columnsUsed).cardinality();
    }

    int uncalculated() {
        return uncalculated;
    }

    private void readColumns(XmlScanner xml) throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (isTrue(xml, "hidden")) {
                int from = xml.tag().find("min") ? xml.tag().valueDigits() : -1;
                int to = xml.tag().find("max") ? xml.tag().valueDigits() : -1;
                if (from > 0 && to >= from) {
                    hiddenColumns.set(from - 1, Math.min(to, COLUMNS_OF_EXCEL));
                }
            }
        }
    }

    private void readRows(XmlScanner xml) throws IOException {
        int data = xml.depth();
        while (xml.nextChild(data)) {
            if (xml.tag().at("row")) {
                readRow(xml);
            }
        }
    }

    private void readRow(XmlScanner xml) throws IOException {
        int number = xml.tag().find("r") ? xml.tag().valueDigits() : -1;
        int next = number > 0 ? number : row + 1;
        boolean hidden = isTrue(xml, "hidden");
        List<Cell> cells = new ArrayList<>();
        nextColumn = 0;
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.tag().at("c")) {
                readCell(xml, cells);
            }
        }
        row = next;
        columnsUsed = Math.max(columnsUsed, cells.size());
        hiddenRows += hidden ? 1 : 0;
        delivery.row(sheet.name(), sheet.index(), row, hidden, cells);
    }

    private void readCell(XmlScanner xml, List<Cell> cells) throws IOException {
        int named = xml.tag().find("r") ? xml.tag().valueColumn() : -1;
        int column = named >= 0 && named < COLUMNS_OF_EXCEL ? named : nextColumn;
        nextColumn = column + 1;
        int style = xml.tag().find("s") ? xml.tag().valueDigits() : 0;
        var type = CellType.of(xml);
        boolean formula = false;
        text.clear();
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.tag().at("v")) {
                xml.appendText();
            } else if (xml.tag().at("is")) {
                RichText.append(xml);
            } else if (xml.tag().at("f")) {
                formula = true;
            }
        }
        if (formula && text.isEmpty() && type == CellType.NUMBER) {
            uncalculated++;
        }
        put(cells, column, text.isEmpty() ? Cell.Empty.EMPTY : cell(type, style));
    }

    /** A cell out of order, or twice, is put where it says it is. */
    private static void put(List<Cell> cells, int column, Cell cell) {
        if (column < cells.size()) {
            cells.set(column, cell);
        } else if (!cell.isEmpty()) {
            while (cells.size() < column) {
                cells.add(Cell.Empty.EMPTY);
            }
            cells.add(cell);
        }
    }

    private Cell cell(CellType type, int style) throws UnreadableFile {
        return switch (type) {
            case SHARED_TEXT -> sharedText();
            case TEXT ->
                CellText.of(
                        CellText.unescape(text.asString()),
                        text.cut(),
                        workbook.limits().cellCharactersMax());
            case BOOLEAN -> new Cell.Bool(!text.asString().equals("0"));
            case ERROR -> new Cell.ErrorCell(shortened(text.asString()));
            case DATE -> isoDate(text.asString());
            case NUMBER -> number(text.asString().strip(), style);
        };
    }

    private Cell sharedText() throws UnreadableFile {
        var strings = workbook.strings();
        if (strings == SharedStrings.NONE) {
            throw new UnreadableFile(Refusal.DAMAGED);
        }
        int index = text.asIndex();
        return index >= 0 && index < strings.count() ? strings.cell(index) : new Cell.ErrorCell(UNKNOWN_TEXT);
    }

    private Cell number(String written, int style) {
        if (!isPlainNumber(written)) {
            return asText(written);
        }
        double value;
        try {
            value = Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return asText(written);
        }
        if (workbook.formats().isDate(style)) {
            var date = SerialDate.of(value, workbook.since1904());
            if (date.isPresent()) {
                return new Cell.DateCell(date.get());
            }
        }
        return new Cell.Number(value, written);
    }

    /** Java would also take {@code NaN}, hexadecimal numbers and {@code 1d}. */
    private static boolean isPlainNumber(String written) {
        return written.length() <= NUMBER_CHARACTERS_MAX
                && written.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
    }

    private Cell isoDate(String written) {
        try {
            return new Cell.DateCell(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
        } catch (DateTimeParseException e) {
            return asText(written);
        }
    }

    private Cell asText(String written) {
        return CellText.of(written, text.cut(), workbook.limits().cellCharactersMax());
    }

    private static String shortened(String code) {
        return code.substring(0, Math.min(code.length(), NUMBER_CHARACTERS_MAX));
    }

    private static boolean isTrue(XmlScanner xml, String attribute) throws MalformedPart {
        return xml.tag().find(attribute) && (xml.tag().valueIs("1") || xml.tag().valueIs("true"));
    }

    private enum CellType {
        SHARED_TEXT,
        TEXT,
        BOOLEAN,
        ERROR,
        DATE,
        NUMBER;

        static CellType of(XmlScanner cell) throws MalformedPart {
            if (!cell.tag().find("t") || cell.tag().valueIs("n")) {
                return NUMBER;
            }
            if (cell.tag().valueIs("s")) {
                return SHARED_TEXT;
            }
            if (cell.tag().valueIs("b")) {
                return BOOLEAN;
            }
            if (cell.tag().valueIs("e")) {
                return ERROR;
            }
            return cell.tag().valueIs("d") ? DATE : TEXT;
        }
    }
}
