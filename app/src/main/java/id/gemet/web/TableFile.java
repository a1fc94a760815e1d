package id.gemet.web;

import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Tables as a workbook: figures to calculate with, and no text that could run as a formula. */
public final class TableFile {

    private static final int SHEET_NAME_MOST = 31;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Gemet", "1.0");

    /** @param rows of numbers and texts */
    public TableFile with(String name, List<String> heading, List<? extends List<?>> rows) {
        var sheet = workbook.newWorksheet(sheetName(name));
        for (var column = 0; column < heading.size(); column++) {
            sheet.value(0, column, SpreadsheetText.inert(heading.get(column)));
        }
        for (var i = 0; i < rows.size(); i++) {
            for (var column = 0; column < rows.get(i).size(); column++) {
                switch (rows.get(i).get(column)) {
                    case Number number -> sheet.value(i + 1, column, number);
                    case Object text -> sheet.value(i + 1, column, SpreadsheetText.inert(text.toString()));
                }
            }
        }
        return this;
    }

    public byte[] bytes() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** A sheet's name has at most 31 letters and none of these; the library tells namesakes apart. */
    private static String sheetName(String name) {
        var plain = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return plain.length() > SHEET_NAME_MOST ? plain.substring(0, SHEET_NAME_MOST) : plain;
    }
}
